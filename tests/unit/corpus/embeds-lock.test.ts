import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	mergeEmbedsLocks,
	readEmbedsLock,
	serializeEmbedsLock,
} from '../../../src/corpus/embeds-lock.ts';
import { embedsLock, findMissingEmbeds } from '../../../src/integrations/embeds-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellpost-lock-'));

function fileWith(text: string): string {
	const file = join(folder, 'embeds.lock.json');
	writeFileSync(file, text);
	return file;
}

describe('a lock', () => {
	it('reads as it was written', () => {
		const lock = { flu: ['oak-lane', 'elm-street'], cuffs: [] };
		expect(readEmbedsLock(fileWith(serializeEmbedsLock(lock)))).toEqual({
			cuffs: [],
			flu: ['elm-street', 'oak-lane'],
		});
	});

	it('is written in one order, so that two additions merge', () => {
		expect(serializeEmbedsLock({ b: ['y', 'x'], a: [] })).toBe(
			serializeEmbedsLock({ a: [], b: ['x', 'y'] }),
		);
	});

	it('promises nothing where there is none', () => {
		expect(readEmbedsLock(undefined)).toEqual({});
		expect(readEmbedsLock(join(folder, 'nothing.json'))).toEqual({});
	});

	it.each(['', '{', '[]', '{"embeds":{"flu":"elm-street"}}', '{"embeds":{},"more":1}'])(
		'that holds %j is refused, with what to do',
		(text) => {
			expect(() => readEmbedsLock(fileWith(text))).toThrow(
				/is not a list of embeds\. Take it back from git, then run: npm run embeds:lock$/,
			);
		},
	);

	it('loses nothing when it takes up what is public now', () => {
		const locked = { flu: ['elm-street'], cuffs: [] };
		const now = { flu: ['oak-lane'], walks: ['elm-street'] };
		expect(mergeEmbedsLocks(locked, now)).toEqual({
			flu: ['elm-street', 'oak-lane'],
			cuffs: [],
			walks: ['elm-street'],
		});
	});
});

it('misses every promised address at which a built site has no page', () => {
	const site = join(folder, 'site');
	for (const path of ['embed/flu', 'embed/flu/for/elm-street']) {
		mkdirSync(join(site, path), { recursive: true });
		writeFileSync(join(site, path, 'index.html'), '');
	}
	const lock = { flu: ['elm-street', 'oak-lane'], cuffs: [] };
	expect(findMissingEmbeds(site, lock)).toEqual(['/embed/flu/for/oak-lane/', '/embed/cuffs/']);
});

it('fails the build that would leave a hole on other sites, with what to do', () => {
	const site = join(folder, 'empty');
	mkdirSync(site, { recursive: true });
	const lock = fileWith(serializeEmbedsLock({ flu: [] }));
	const settings = { root: folder, siteUrl: 'https://board.example', today: '2026-03-29' };
	const { hooks } = embedsLock({ ...settings, embedsLock: lock });
	const finish = () =>
		hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as Parameters<
			NonNullable<(typeof hooks)['astro:build:done']>
		>[0]); // it asks for nothing else
	expect(finish).toThrowErrorMatchingInlineSnapshot(`
		[EmbedsLockError: embeds-lock: other sites carry /embed/flu/, and the build has no page there.
		Bring the campaign or story back (one that has ended or was withdrawn says so by itself), or give its old path as an alias to the entry that takes its place.]
	`);
});
