import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePicture, type PictureVariant } from '../../../src/media/encode.ts';
import { readPictures, variantsOfPicture } from '../../../src/media/pictures.ts';
import { createMedia, phonePhoto, plainPicture } from '../../fixtures/media/sample-pictures.ts';

describe('encodePicture', () => {
	it.each(['avif', 'jpg'] as const)(
		'turns a photo upright as %s and forgets where it was taken',
		async (format) => {
			const original = await phonePhoto();
			expect((await sharp(original).metadata()).exif?.includes('Phone')).toBe(true);
			const { root, cache, variants } = await prepare({ 'photo.jpg': original });
			const bytes = await encodePicture(root, ofFormat(variants, format), cache);
			const metadata = await sharp(bytes).metadata();
			expect(metadata).toMatchObject({ width: 40, height: 60 });
			expect(metadata.exif).toBeUndefined();
			expect(metadata.xmp).toBeUndefined();
			expect(metadata.orientation ?? 1).toBe(1);
			expect(Buffer.from(bytes).includes('Phone')).toBe(false);
		},
	);

	it('gives each variant its width', async () => {
		const { root, cache, variants } = await prepare({
			'a.png': await plainPicture(900, 600).png().toBuffer(),
		});
		const widths = variants.map(async (variant) => {
			const { width } = await sharp(await encodePicture(root, variant, cache)).metadata();
			return `${variant.format} ${width}`;
		});
		expect(await Promise.all(widths)).toEqual(['avif 400', 'avif 800', 'jpg 400', 'jpg 800']);
	});

	it('shows a transparent picture on white', async () => {
		const clear = { r: 0, g: 0, b: 0, alpha: 0 };
		const bytes = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
			.png()
			.toBuffer();
		const { root, cache, variants } = await prepare({ 'logo.png': bytes });
		const jpeg = await encodePicture(root, ofFormat(variants, 'jpg'), cache);
		const [red, green, blue] = await sharp(jpeg).raw().toBuffer();
		expect([red, green, blue]).toEqual([255, 255, 255]);
	});

	it('takes the second time from the cache', async () => {
		const { root, cache, variants } = await prepare({
			'a.png': await plainPicture(40, 30).png().toBuffer(),
		});
		const variant = ofFormat(variants, 'jpg');
		const first = await encodePicture(root, variant, cache);
		writeFileSync(join(root, variant.src), 'no longer a picture');
		expect(await encodePicture(root, variant, cache)).toEqual(first);
	});

	it.each([
		['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 7)],
		['damaged', (bytes: Buffer) => Buffer.from(bytes).fill(0, 40, 60)],
		['empty', () => Buffer.alloc(0)],
	])('encodes again when the cache file is %s', async (_, damage) => {
		const { root, cache, variants } = await prepare({
			'a.png': await plainPicture(40, 30).png().toBuffer(),
		});
		const variant = ofFormat(variants, 'jpg');
		const first = await encodePicture(root, variant, cache);
		const file = join(cache, variant.file);
		writeFileSync(file, damage(readFileSync(file)));
		expect(await encodePicture(root, variant, cache)).toEqual(first);
		expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	it('never files new bytes under an old name', async () => {
		const { root, cache, variants } = await prepare({
			'a.png': await plainPicture(40, 30).png().toBuffer(),
		});
		writeFileSync(join(root, 'media/a.png'), await plainPicture(41, 30).png().toBuffer());
		await expect(encodePicture(root, ofFormat(variants, 'jpg'), cache)).rejects
			.toThrowErrorMatchingInlineSnapshot(`
			[PictureError: 1 picture cannot be shown.
			media/a.png  The picture has changed while the site was being built. Run the build again.]
		`);
	});
});

async function prepare(files: Record<string, Uint8Array>) {
	const { root, cache } = createMedia(files);
	const srcs = Object.keys(files).map((name) => `media/${name}`);
	const pictures = await readPictures(root, srcs, cache);
	return { root, cache, variants: [...pictures.values()].flatMap(variantsOfPicture) };
}

function ofFormat(variants: readonly PictureVariant[], format: PictureVariant['format']) {
	const variant = variants.find((candidate) => candidate.format === format);
	if (variant === undefined) throw new Error(`no variant in ${format}`);
	return variant;
}
