import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localUrl, readSettings, SettingsError } from '../../../src/corpus/settings.ts';

const lateEvening = new Date(2026, 2, 9, 23, 30);

describe('readSettings', () => {
	it('has an answer to everything that the environment leaves open', () => {
		expect(readSettings({}, lateEvening)).toEqual({
			root: resolve('src/content'),
			embedsLock: resolve('embeds.lock.json'),
			siteUrl: localUrl,
			today: '2026-03-09',
		});
	});

	it('takes what the environment says', () => {
		const env = {
			CONTENT_DIR: '/content',
			SITE_URL: 'https://board.example//',
			TODAY: '2024-02-29',
		};
		expect(readSettings(env)).toEqual({
			root: '/content',
			siteUrl: 'https://board.example',
			today: '2024-02-29',
		});
	});

	it.each(['2026-02-30', '2025-02-29', '2026-3-9', 'today', '2026-03-09T10:00', ''])(
		'refuses %j for a day',
		(TODAY) => {
			expect(() => readSettings({ TODAY })).toThrow(
				new SettingsError(`settings: TODAY is "${TODAY}". Write a day, for example 2026-05-31`),
			);
		},
	);

	it.each(['board.example', 'ftp://board.example', 'javascript:alert(1)', ''])(
		'refuses %j for an address',
		(SITE_URL) => {
			expect(() => readSettings({ SITE_URL })).toThrow(
				new SettingsError(
					`settings: SITE_URL is "${SITE_URL}". Write the site's whole address, for example https://www.example.org`,
				),
			);
		},
	);
});
