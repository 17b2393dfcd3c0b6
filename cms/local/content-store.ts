import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuseLinks, resolvePlace } from './content-path.ts';
import type { Picture } from './picture.ts';
import { Refusal } from './refusal.ts';

/** The content root as the editor sees it. Every path is below it, with forward slashes. */
export interface ContentStore {
	/** Paths of the entries in a folder, down to a depth, in a stable order. */
	listEntries: (folder: unknown, depth: unknown) => Promise<string[]>;
	/** The text of an entry, or null when there is none. */
	readEntry: (path: unknown) => Promise<string | null>;
	writeEntry: (path: unknown, text: unknown) => Promise<void>;
	listPictures: (folder: unknown) => Promise<Picture[]>;
	readPicture: (path: unknown) => Promise<Buffer>;
	writePicture: (path: unknown, base64: unknown) => Promise<Picture>;
	/** Removes an entry or a picture. One that is not there is no error: it is gone, which is what was asked. */
	remove: (path: unknown) => Promise<void>;
}

/**
 * Opens a content root. Every function refuses what is no file of the content, and links.
 *
 * @param root An absolute path. It need not be there yet.
 */
export function openContent(root: string): ContentStore {
	const find = async (path: unknown, ...kinds: Parameters<typeof resolvePlace>[2][]) => {
		const place = resolvePlace(root, path, ...kinds);
		await refuseLinks(root, place);
		return place;
	};
	const pictureAt = async (path: string): Promise<Picture> => {
		const { size, mtimeMs } = await stat(await find(path, 'picture'));
		return { id: `${size}-${Math.round(mtimeMs)}`, name: basename(path), path, size };
	};
	return {
		listEntries: async (folder, depth) => {
			await find(folder, 'folder');
			return listFiles(root, String(folder), depth === 2 ? 2 : 1);
		},
		readEntry: async (path) => readIfThere(await find(path, 'entry')),
		writeEntry: async (path, text) => {
			if (typeof text !== 'string') throw new Refusal(422, 'The text of the entry is missing.');
			await writeWhole(await find(path, 'entry'), text);
		},
		listPictures: async (folder) => {
			await find(folder, 'folder');
			const files = await listFiles(root, String(folder), 1);
			return Promise.all(files.map(pictureAt));
		},
		readPicture: async (path) => readFile(await find(path, 'picture')),
		writePicture: async (path, base64) => {
			if (typeof base64 !== 'string') throw new Refusal(422, 'The picture is missing.');
			await writeWhole(await find(path, 'picture'), Buffer.from(base64, 'base64'));
			return pictureAt(String(path));
		},
		remove: async (path) => {
			await unlink(await find(path, 'entry', 'picture')).catch(passOverMissing);
		},
	};
}

/** A short name for the bytes of a text. */
export function digestOfText(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** Files without hidden ones and links, which `isFile` does not count. */
async function listFiles(root: string, folder: string, depth: number): Promise<string[]> {
	const items = await readdir(join(root, folder), { withFileTypes: true }).catch(
		(error: unknown) => {
			passOverMissing(error);
			return [];
		},
	);
	const found = await Promise.all(
		items
			.filter(({ name }) => !name.startsWith('.'))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1))
			.map(async (item) => {
				const path = `${folder}/${item.name}`;
				if (item.isDirectory()) return depth > 1 ? listFiles(root, path, depth - 1) : [];
				return item.isFile() ? [path] : [];
			}),
	);
	return found.flat();
}

async function readIfThere(place: string): Promise<string | null> {
	return readFile(place, 'utf8').catch((error: unknown) => {
		passOverMissing(error);
		return null;
	});
}

/** Beside its place first and under a hidden name, then moved there: nobody ever reads half a file. */
async function writeWhole(place: string, content: string | Buffer): Promise<void> {
	const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
	await mkdir(dirname(place), { recursive: true });
	try {
		await writeFile(temporary, content);
		await rename(temporary, place);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

function passOverMissing(error: unknown): void {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
	throw error;
}
