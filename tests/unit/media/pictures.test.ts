import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureWidths, readPictures, variantsOfPicture } from '../../../src/media/pictures.ts';
import { pictureLimits } from '../../../src/model/pictures.ts';
import { createMedia, phonePhoto, plainPicture } from '../../fixtures/media/sample-pictures.ts';

describe('readPictures', () => {
	it.each([
		{ source: 2000, widths: [400, 800, 1488] },
		{ source: 1488, widths: [400, 800, 1488] },
		{ source: 1487, widths: [400, 800] },
		{ source: 400, widths: [400] },
		{ source: 399, widths: [399] },
		{ source: 1, widths: [1] },
	])('offers a picture $source pixels wide at $widths', async ({ source, widths }) => {
		const bytes = await plainPicture(source, 8).png().toBuffer();
		const { root, cache } = createMedia({ 'a.png': bytes });
		const picture = (await readPictures(root, ['media/a.png'], cache)).get('media/a.png');
		expect(picture?.widths).toEqual(widths);
		expect(picture?.avif.map(({ width }) => width)).toEqual(widths);
		expect(picture?.jpeg.map(({ width }) => width)).toEqual(widths);
	});

	it('measures a photo the way it is seen, not the way it is stored', async () => {
		const { root, cache } = createMedia({ 'photo.jpg': await phonePhoto() });
		const picture = (await readPictures(root, ['media/photo.jpg'], cache)).get('media/photo.jpg');
		expect(picture).toMatchObject({ width: 40, height: 60 });
	});

	it.each([
		['an opaque picture', { r: 200, g: 100, b: 50, alpha: 1 }, '#c86432'],
		['a transparent picture, on white', { r: 0, g: 0, b: 0, alpha: 0 }, '#ffffff'],
	])('finds the colour of %s', async (_, background, color) => {
		const bytes = await plain(4, background).png().toBuffer();
		const { root, cache } = createMedia({ 'a.png': bytes });
		const picture = (await readPictures(root, ['media/a.png'], cache)).get('media/a.png');
		expect(picture?.color).toBe(color);
	});

	it('finds the colour of a grey picture', async () => {
		const bytes = await plain(4, { r: 128, g: 128, b: 128, alpha: 1 }).greyscale().png().toBuffer();
		const { root, cache } = createMedia({ 'a.png': bytes });
		const picture = (await readPictures(root, ['media/a.png'], cache)).get('media/a.png');
		expect(picture?.color).toBe('#808080');
	});

	it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)('takes %s', async (format) => {
		const bytes = await plainPicture(16, 16).toFormat(format).toBuffer();
		const { root, cache } = createMedia({ 'a.any': bytes });
		await expect(readPictures(root, ['media/a.any'], cache)).resolves.toHaveProperty('size', 1);
	});

	it('names the files after the bytes, so that the same picture has one address wherever it lies', async () => {
		const bytes = await plainPicture(16, 16).png().toBuffer();
		const other = await plainPicture(16, 17).png().toBuffer();
		const { root, cache } = createMedia({ 'a.png': bytes, 'copy.png': bytes, 'b.png': other });
		const pictures = await readPictures(
			root,
			['media/a.png', 'media/copy.png', 'media/b.png'],
			cache,
		);
		const url = (name: string) => pictures.get(`media/${name}.png`)?.avif[0]?.url;
		expect(url('a')).toMatch(/^\/img\/[0-9a-f]{16}-16\.avif$/);
		expect(url('copy')).toBe(url('a'));
		expect(url('b')).not.toBe(url('a'));
	});

	it('reports every picture that cannot be shown, in one go', async () => {
		const good = await plainPicture(600, 400).jpeg().toBuffer();
		const large = Buffer.alloc(pictureLimits.bytes + 500_000);
		const { root, cache } = createMedia({
			'good.jpg': good,
			'page.jpg': Buffer.from('<!doctype html><title>Not found</title>'),
			'empty.png': Buffer.alloc(0),
			'short.jpg': good.subarray(0, good.length / 2),
			'large.jpg': large,
			'wide.png': hugePng(10_000, 5_000),
		});
		const names = [
			'good.jpg',
			'page.jpg',
			'empty.png',
			'short.jpg',
			'large.jpg',
			'wide.png',
			'gone.jpg',
		];
		const srcs = [...names.map((name) => `media/${name}`), '../outside.jpg'];
		const report = await readPictures(root, srcs, cache).then(() => '', String);
		expect(report.replace(/\(\d+ bytes; .*\)/, '(... bytes; ...)')).toMatchInlineSnapshot(`
			"PictureError: 7 pictures cannot be shown.
			media/page.jpg  The file is not a picture: it starts with "<!doctype html><". Save the picture as JPEG, PNG or WebP and put that file there.
			media/empty.png  The file is empty. Save the picture as JPEG, PNG or WebP and put that file there.
			media/short.jpg  The picture is damaged or was cut short (... bytes; ...). Copy it again from where it came from, or save it anew.
			media/large.jpg  The file has 20.5 MB, and 20 MB are allowed. Save it as JPEG, 3000 pixels wide or less.
			media/wide.png  The picture is 10000 by 5000 pixels, which is more than 40 million. Make it 3000 pixels wide or less.
			media/gone.jpg  There is no such file. Put the picture there, or correct the path where it is shown.
			../outside.jpg  The path leads out of the content folder. Move the picture into the media folder and correct the path."
		`);
	});

	it.each([
		['cut short', (bytes: Buffer) => bytes.subarray(0, 20)],
		['empty', () => Buffer.alloc(0)],
		['overwritten', () => Buffer.from('{"width":1,"height":1,"color":"#000000"}')],
	])('measures again when the cache file is %s', async (_, damage) => {
		const { root, cache } = createMedia({ 'a.png': await plainPicture(16, 9).png().toBuffer() });
		const before = await readPictures(root, ['media/a.png'], cache);
		for (const name of readdirSync(cache)) {
			writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))));
		}
		await expect(readPictures(root, ['media/a.png'], cache)).resolves.toEqual(before);
	});
});

describe('variantsOfPicture', () => {
	it('names every file that the picture offers', async () => {
		const { root, cache } = createMedia({ 'a.png': await plainPicture(1600, 8).png().toBuffer() });
		const [picture] = (await readPictures(root, ['media/a.png'], cache)).values();
		if (picture === undefined) throw new Error('no picture was read');
		const offered = [...picture.avif, ...picture.jpeg].map(({ url }) => url);
		expect(variantsOfPicture(picture).map(({ file }) => `/img/${file}`)).toEqual(offered);
		expect(offered).toHaveLength(pictureWidths.length * 2);
	});
});

function plain(size: number, background: { r: number; g: number; b: number; alpha: number }) {
	return sharp({ create: { width: size, height: size, channels: 4, background } });
}

/** A PNG that says it is enormous and holds nothing: what a decompression bomb starts like. */
function hugePng(width: number, height: number): Buffer {
	const header = Buffer.alloc(33);
	header.write('\x89PNG\r\n\x1a\n', 'latin1');
	header.writeUInt32BE(13, 8);
	header.write('IHDR', 12, 'latin1');
	header.writeUInt32BE(width, 16);
	header.writeUInt32BE(height, 20);
	header.set([8, 2, 0, 0, 0], 24);
	header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
	const end = Buffer.from('0000000049444154789c030000000001', 'hex');
	return Buffer.concat([header, end]);
}
