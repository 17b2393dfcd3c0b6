import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadFile } from './read-entry.ts';

/** What each file gave when it was last read, by its path, valid for one digest of its bytes. */
export type FileCache = Map<string, { digest: string; read: ReadFile }>;

/** A digest of bytes or text, short enough to print. Collisions among a site's files are not to be feared. */
export function digestOf(bytes: string | Uint8Array): string {
	return hash('sha256', bytes, 'hex').slice(0, 24);
}

/**
 * Reads the cache. One that is missing, broken or made by other code counts as empty:
 * the cache only saves time, and may be deleted at any moment.
 */
export function readCache(file: string, version: string): FileCache {
	try {
		const stored: unknown = deserialize(readFileSync(file));
		if (isStored(stored) && stored.version === version) return stored.files;
	} catch {
		// Whatever is wrong with it, the answer is to read the content again.
	}
	return new Map();
}

/** Writes the cache beside its place and moves it there, so that a reader never sees half of it. */
export function writeCache(file: string, version: string, files: FileCache): void {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(temporary, serialize({ version, files }));
	renameSync(temporary, file);
}

/**
 * Names the code that a cache was made by: the sources of the model and the corpus, and the lock file,
 * which pins the parsers. So nobody has to remember to raise a number.
 *
 * @param projectRoot The folder that holds `src` and the lock file.
 */
export function codeVersion(projectRoot: string): string {
	const sources = createHash('sha256').update(process.versions.v8);
	for (const folder of ['src/model', 'src/corpus']) {
		for (const file of readdirSync(join(projectRoot, folder), {
			recursive: true,
			encoding: 'utf8',
		}).sort()) {
			if (file.endsWith('.ts'))
				sources.update(file).update(readFileSync(join(projectRoot, folder, file)));
		}
	}
	sources.update(readFileSync(join(projectRoot, 'package-lock.json')));
	return sources.digest('hex');
}

function isStored(value: unknown): value is { version: string; files: FileCache } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		'files' in value &&
		value.files instanceof Map
	);
}
