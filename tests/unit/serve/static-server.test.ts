import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAnswer } from '../../../scripts/serve/static-server.ts';

let root: string;

beforeAll(() => {
	const outside = mkdtempSync(join(tmpdir(), 'static-server-'));
	root = join(outside, 'site');
	mkdirSync(join(root, 'topics'), { recursive: true });
	writeFileSync(join(outside, 'secret.txt'), 'not part of the site');
	for (const file of ['index.html', '404.html', 'topics/index.html', 'rss.xml']) {
		writeFileSync(join(root, file), file);
	}
});

afterAll(() => rmSync(join(root, '..'), { recursive: true }));

describe('findAnswer', () => {
	it.each([
		['/', 200, 'index.html'],
		['/topics/', 200, 'topics/index.html'],
		['/topics/?q=a#b', 200, 'topics/index.html'],
		['/rss.xml', 200, 'rss.xml'],
		['/%74opics/', 200, 'topics/index.html'],
		['/nothing/', 404, '404.html'],
		['/rss.xml/', 404, '404.html'],
		['/../secret.txt', 404, '404.html'],
		['/%2e%2e/secret.txt', 404, '404.html'],
		['/..%2fsecret.txt', 404, '404.html'],
	])('answers %s with %i and %s', (target, status, file) => {
		expect(findAnswer(root, target)).toEqual({ status, file: join(root, file) });
	});

	it('sends a folder without its slash to the folder', () => {
		expect(findAnswer(root, '/topics?q=a')).toEqual({ status: 301, location: '/topics/' });
	});

	it.each(['/%', '/%00', 'topics'])('refuses %s, which is no path', (target) => {
		expect(findAnswer(root, target)).toEqual({ status: 400 });
	});
});
