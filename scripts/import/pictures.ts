import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mediaFolder } from '../../src/model/collections.ts';
import { digestOf } from '../../src/corpus/cache.ts';

/** A picture that an article shows, and where it is to be copied. */
export interface PlacedPicture {
	/** The file it is copied from. */
	from: string;
	/** The path below the content root. */
	to: string;
	digest: string;
}

/** Finds pictures by the names that old files give them. */
export interface PictureFinder {
	/**
	 * Looks for a picture in the pictures' folder, beside the file that names it, in `images` beside that,
	 * and among those that an earlier import copied: a run without the pictures' folder must not lose them.
	 *
	 * @param name A file name or an address; only its last part counts.
	 * @param inputPath The file that names it.
	 * @param wanted What the copy is to be called, without ending.
	 */
	place: (name: string, inputPath: string, wanted: string) => PlacedPicture | undefined;
}

/**
 * Prepares the search: the pictures' folder is listed once, not once for every article.
 *
 * @param root The content root.
 * @param folder The pictures' folder, if the command named one.
 * @param imported What an earlier import copied, as paths below the content root.
 */
export function createPictureFinder(
	root: string,
	folder: string | undefined,
	imported: ReadonlySet<string>,
): PictureFinder {
	const earlier = new Map([...imported].map((path) => [toWanted(path), join(root, path)]));
	const listed = folder === undefined ? new Map<string, string>() : listByName(folder);
	return {
		place: (name, inputPath, wanted) => {
			const file = toFileName(name);
			if (file === undefined) return undefined;
			const from = listed.get(file) ?? findBeside(inputPath, file) ?? earlier.get(wanted);
			if (from === undefined || !existsSync(from)) return undefined;
			const bytes = readFileSync(from);
			const ending = endingOf(bytes);
			if (ending === undefined) return undefined;
			const digest = digestOf(bytes);
			const plain = `${mediaFolder}/${wanted}.${ending}`;
			const to = isTaken(join(root, plain), digest)
				? `${mediaFolder}/${wanted}-${digest.slice(0, 8)}.${ending}`
				: plain;
			return { from, to, digest };
		},
	};
}

/** What a copied picture was to be called: its name without the digest that may have been added. */
function toWanted(path: string): string {
	return basename(path).replace(/(?:-[0-9a-f]{8})?\.\w+$/, '');
}

/** Whether a file is there already and is not this picture. */
function isTaken(path: string, digest: string): boolean {
	return existsSync(path) && digestOf(readFileSync(path)) !== digest;
}

function listByName(folder: string): Map<string, string> {
	const files = readdirSync(folder, { withFileTypes: true, recursive: true });
	return new Map(
		files
			.filter((item) => item.isFile())
			.map((item) => [item.name, join(item.parentPath, item.name)]),
	);
}

function findBeside(inputPath: string, name: string): string | undefined {
	const folder = dirname(inputPath);
	return [join(folder, name), join(folder, 'images', name)].find((path) => existsSync(path));
}

function toFileName(name: string): string | undefined {
	const last = basename(name.replace(/[?#].*$/, '').replaceAll('\\', '/'));
	try {
		return last === '' || last === '.' || last === '..' ? undefined : decodeURIComponent(last);
	} catch {
		return last;
	}
}

/** What kind of picture the bytes are. Their first bytes decide, not the file's name; what is no picture has no ending. */
function endingOf(bytes: Buffer): string | undefined {
	const start = bytes.subarray(0, 12).toString('latin1');
	return signatures.find(([pattern]) => pattern.test(start))?.[1];
}

const signatures: readonly [RegExp, string][] = [
	[/^\xFF\xD8\xFF/, 'jpg'],
	[/^\x89PNG/, 'png'],
	[/^RIFF.{4}WEBP/s, 'webp'],
	[/^GIF8/, 'gif'],
	[/^.{4}ftypavi[fs]/s, 'avif'],
	[/^(?:II\*\0|MM\0\*)/, 'tif'],
];
