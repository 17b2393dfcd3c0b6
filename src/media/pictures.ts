import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { pictureLimits } from '../model/pictures.ts';
import { pictureCacheFolder, readCached, writeCached } from './cache.ts';
import { digestPicture, keyOf, type PictureFormat, type PictureVariant } from './encode.ts';
import { inspectPicture, type PictureFacts } from './inspect.ts';
import { PictureError, type PictureFlaw, type PictureProblem } from './picture-error.ts';
import { createPool } from './pool.ts';

/** A picture as pages show it: its files in both formats, and what keeps its place until one of them is there. */
export interface Picture extends PictureFacts {
	/** The original's path below the content root. The original itself is never published. */
	src: string;
	/** A digest of the original's bytes. */
	digest: string;
	/** The widths of its files, smallest first. None is larger than the original. */
	widths: number[];
	avif: PictureFile[];
	jpeg: PictureFile[];
}

export interface PictureFile {
	url: string;
	width: number;
}

/** The widths that files are made at: a card, a phone or column, a wide screen. */
export const pictureWidths = [400, 800, 1488] as const;

/**
 * Reads and measures pictures. Each path is read once; what the last run found out is taken from the cache.
 *
 * @param root The content root.
 * @param srcs Paths below it, such as `media/reception-desk.jpg`.
 * @throws {PictureError} When any of them is missing, too large or not a picture; it names them all.
 */
export async function readPictures(
	root: string,
	srcs: Iterable<string>,
	cache = pictureCacheFolder,
): Promise<ReadonlyMap<string, Picture>> {
	const pool = createPool(availableParallelism());
	const read = await Promise.all(
		[...new Set(srcs)].map((src) => pool(() => readPicture(root, src, cache))),
	);
	const problems = read.filter((result) => 'message' in result);
	if (problems.length > 0) throw new PictureError(problems);
	return new Map(
		read.flatMap((result) => ('message' in result ? [] : [[result.src, result] as const])),
	);
}

/** Every file of a picture that a reader may load. */
export function variantsOfPicture({ src, digest, widths }: Picture): PictureVariant[] {
	const formats: PictureFormat[] = ['avif', 'jpg'];
	return formats.flatMap((format) =>
		widths.map((width) => ({ src, width, format, file: fileName(digest, width, format) })),
	);
}

async function readPicture(
	root: string,
	src: string,
	cache: string,
): Promise<Picture | PictureProblem> {
	const file = join(root, src);
	const within = relative(resolve(root), resolve(file));
	if (within.startsWith('..') || isAbsolute(within)) return outside(src);
	const size = await sizeOf(file);
	if (size === undefined) return missing(src);
	if (size > pictureLimits.bytes) return tooLarge(src, size);
	const bytes = await readFile(file);
	const digest = digestPicture(bytes);
	const facts = await readFacts(bytes, `${keyOf(digest)}.json`, cache);
	if ('message' in facts) return { src, ...facts };
	const widths = widthsFor(facts.width);
	const files = (format: PictureFormat): PictureFile[] =>
		widths.map((width) => ({ url: `/img/${fileName(digest, width, format)}`, width }));
	return { src, digest, ...facts, widths, avif: files('avif'), jpeg: files('jpg') };
}

/** What the cache knows of a picture, or what a look at it finds. Problems are not kept: people are about to solve them. */
async function readFacts(
	bytes: Buffer,
	name: string,
	cache: string,
): Promise<PictureFacts | PictureFlaw> {
	const known = parseFacts(await readCached(cache, name));
	if (known !== undefined) return known;
	const facts = await inspectPicture(bytes);
	if (!('message' in facts)) await writeCached(cache, name, Buffer.from(JSON.stringify(facts)));
	return facts;
}

function parseFacts(stored: Buffer | undefined): PictureFacts | undefined {
	if (stored === undefined) return undefined;
	const facts: unknown = JSON.parse(stored.toString('utf8'));
	return isFacts(facts) ? facts : undefined;
}

function isFacts(facts: unknown): facts is PictureFacts {
	return (
		typeof facts === 'object' &&
		facts !== null &&
		'width' in facts &&
		'height' in facts &&
		'color' in facts
	);
}

/** A picture smaller than the smallest width keeps its own: enlarging only makes it heavier. */
function widthsFor(width: number): number[] {
	const widths = pictureWidths.filter((candidate) => candidate <= width);
	return widths.length === 0 ? [width] : widths;
}

function fileName(digest: string, width: number, format: PictureFormat): string {
	return `${keyOf(digest)}-${width}.${format}`;
}

async function sizeOf(file: string): Promise<number | undefined> {
	try {
		return (await stat(file)).size;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function missing(src: string): PictureProblem {
	return {
		src,
		message: 'There is no such file',
		remedy: 'Put the picture there, or correct the path where it is shown',
	};
}

function outside(src: string): PictureProblem {
	return {
		src,
		message: 'The path leads out of the content folder',
		remedy: 'Move the picture into the media folder and correct the path',
	};
}

function tooLarge(src: string, size: number): PictureProblem {
	const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.0', '');
	return {
		src,
		message: `The file has ${megabytes(size)} MB, and ${megabytes(pictureLimits.bytes)} MB are allowed`,
		remedy: 'Save it as JPEG, 3000 pixels wide or less',
	};
}
