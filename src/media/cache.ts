import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where encoded pictures are kept. Git ignores it; deleting it costs one slower build. */
export const pictureCacheFolder = '.cache/pictures';

/**
 * Reads a file of the cache and notes that it was used. What is missing or damaged counts as not there:
 * every file starts with a digest of the rest of it.
 */
export async function readCached(folder: string, name: string): Promise<Buffer | undefined> {
	const file = join(folder, name);
	try {
		const stored = await readFile(file);
		const content = stored.subarray(digestBytes);
		if (!digest(content).equals(stored.subarray(0, digestBytes))) return undefined;
		await noteUse(file);
		return content;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** Writes a file beside its place and moves it there, so that a reader never sees half of it. */
export async function writeCached(
	folder: string,
	name: string,
	content: Uint8Array,
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const temporary = join(folder, `${name}.${randomUUID()}.tmp`);
	await writeFile(temporary, Buffer.concat([digest(content), content]));
	await rename(temporary, join(folder, name));
}

/**
 * Removes what no build has used for a month: pictures that were replaced, and what other encoder settings gave.
 * Every use renews a file's time, so switching between branches keeps the pictures of both.
 *
 * @param now Milliseconds since 1970.
 */
export async function pruneCache(folder: string, now: number): Promise<void> {
	const names = await readdir(folder).catch((error: unknown) => {
		if (isMissing(error)) return [];
		throw error;
	});
	for (const name of names) {
		const file = join(folder, name);
		const { mtimeMs } = await stat(file);
		if (now - mtimeMs > 30 * day) await rm(file, { force: true });
	}
}

const day = 24 * 60 * 60 * 1000;
const digestBytes = 32;

function digest(content: Uint8Array): Buffer {
	return createHash('sha256').update(content).digest();
}

/** Once a day is enough to keep a file, and spares the disk a write for each picture of each build. */
async function noteUse(file: string): Promise<void> {
	const now = new Date();
	const { mtimeMs } = await stat(file);
	if (now.getTime() - mtimeMs > day) await utimes(file, now, now);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
