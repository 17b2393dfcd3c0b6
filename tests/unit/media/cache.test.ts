import { mkdtempSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneCache, readCached, writeCached } from '../../../src/media/cache.ts';

const day = 24 * 60 * 60 * 1000;

describe('the picture cache', () => {
	it('gives back what was written', async () => {
		const folder = createFolder();
		await writeCached(folder, 'a.jpg', Buffer.from('bytes'));
		expect(await readCached(folder, 'a.jpg')).toEqual(Buffer.from('bytes'));
	});

	it('has nothing where nothing was written', async () => {
		expect(await readCached(createFolder(), 'a.jpg')).toBeUndefined();
	});

	it('removes what has not been used for a month', async () => {
		const folder = createFolder();
		for (const name of ['new.jpg', 'old.jpg']) await writeCached(folder, name, Buffer.from(name));
		age(folder, 'old.jpg', 31);
		await pruneCache(folder, Date.now());
		expect(readdirSync(folder)).toEqual(['new.jpg']);
	});

	it('keeps what was used since, however long ago it was made', async () => {
		const folder = createFolder();
		await writeCached(folder, 'old.jpg', Buffer.from('bytes'));
		age(folder, 'old.jpg', 400);
		await readCached(folder, 'old.jpg');
		await pruneCache(folder, Date.now());
		expect(readdirSync(folder)).toEqual(['old.jpg']);
	});

	it('writes no file a second time only to note its use', async () => {
		const folder = createFolder();
		await writeCached(folder, 'a.jpg', Buffer.from('bytes'));
		age(folder, 'a.jpg', 0.5);
		const before = statSync(join(folder, 'a.jpg')).mtimeMs;
		await readCached(folder, 'a.jpg');
		expect(statSync(join(folder, 'a.jpg')).mtimeMs).toBe(before);
	});

	it('has nothing to remove where there is no cache', async () => {
		await expect(pruneCache(join(createFolder(), 'none'), Date.now())).resolves.toBeUndefined();
	});
});

function createFolder(): string {
	return mkdtempSync(join(tmpdir(), 'wellpost-cache-'));
}

function age(folder: string, name: string, days: number): void {
	const time = new Date(Date.now() - days * day);
	utimesSync(join(folder, name), time, time);
}
