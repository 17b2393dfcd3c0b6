import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { pictureCacheFolder, readCached, writeCached } from './cache.ts';
import { decoding, paper } from './inspect.ts';
import { PictureError } from './picture-error.ts';
import { createPool } from './pool.ts';

/**
 * The formats that readers get. AVIF first; JPEG for what cannot show it. Effort 1 takes a thirteenth of
 * the time of the encoder's own default, for files a tenth larger.
 */
export const pictureFormats = {
	avif: { type: 'image/avif', encoder: 'avif', settings: { quality: 50, effort: 1 } },
	jpg: { type: 'image/jpeg', encoder: 'jpeg', settings: { quality: 78, mozjpeg: true } },
} as const;

export type PictureFormat = keyof typeof pictureFormats;

/** One file that a reader may load: a picture in one format and at one width. */
export interface PictureVariant {
	/** The file's name, which changes with anything that it was made from. */
	file: string;
	/** The picture's path below the content root. */
	src: string;
	width: number;
	format: PictureFormat;
}

/**
 * What all files of one picture are named after: its bytes, the encoder settings and the encoder's version.
 * So a file name never means two things, and browsers may keep a file for ever.
 */
export function keyOf(digest: string): string {
	return createHash('sha256').update(`${digest} ${recipe}`).digest('hex').slice(0, 16);
}

/** A digest of a picture's bytes. */
export function digestPicture(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}

/**
 * Gives the bytes of one variant: turned as its metadata says, without that metadata (which may hold
 * the place where a photo was taken), from the cache when they are there.
 *
 * @throws {PictureError} When the picture is no longer the one that the variant was named after.
 */
export function encodePicture(
	root: string,
	variant: PictureVariant,
	cache = pictureCacheFolder,
): Promise<Uint8Array> {
	return pool(async () => {
		const known = await readCached(cache, variant.file);
		if (known !== undefined) return known;
		const bytes = await readFile(join(root, variant.src));
		if (!variant.file.startsWith(keyOf(digestPicture(bytes)))) throw changedError(variant.src);
		const encoded = await encode(bytes, variant);
		await writeCached(cache, variant.file, encoded);
		return encoded;
	});
}

/** As many encoders as there are cores, and never so many that large photos fill the memory. */
const pool = createPool(Math.min(4, availableParallelism()));

const recipe = JSON.stringify([pictureFormats, paper, sharp.versions]);

function encode(bytes: Buffer, { width, format }: PictureVariant): Promise<Buffer> {
	const { encoder, settings } = pictureFormats[format];
	const picture: Sharp = sharp(bytes, decoding)
		.timeout({ seconds: 120 })
		.autoOrient()
		.flatten({ background: paper })
		.resize({ width, withoutEnlargement: true });
	return picture.toFormat(encoder, settings).toBuffer();
}

function changedError(src: string): PictureError {
	return new PictureError([
		{
			src,
			message: 'The picture has changed while the site was being built',
			remedy: 'Run the build again',
		},
	]);
}
