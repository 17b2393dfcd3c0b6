import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
	drawSharePicture,
	sharePictureOf,
	sharePicturesOf,
} from '../../../src/media/share-picture.ts';
import type { Poster } from '../../../src/media/share-picture/poster.ts';
import { limits } from '../../../src/model/fields.ts';

const poster: Poster = {
	seed: 'know-your-numbers',
	hue: 'teal',
	overline: 'Every May',
	title: 'Know your numbers',
	lead: 'High blood pressure has no symptoms.',
	action: 'Borrow a cuff',
	site: 'Board',
	host: 'board.example',
};

/** A folder that nothing has been kept in. */
function emptyCache(): string {
	return mkdtempSync(join(tmpdir(), 'wellpost-share-'));
}

describe('a share picture', () => {
	it.each(sharePicturesOf(poster))('has $width by $height pixels', async (picture) => {
		const metadata = await sharp(await drawSharePicture(picture, emptyCache())).metadata();
		expect(metadata).toMatchObject({
			format: 'png',
			width: picture.width,
			height: picture.height,
		});
	});

	it('has the same bytes each time it is drawn', async () => {
		const picture = sharePictureOf(poster, 'landscape');
		const first = await drawSharePicture(picture, emptyCache());
		const again = await drawSharePicture(picture, emptyCache());
		expect(Buffer.from(first).equals(again)).toBe(true);
	});

	it('comes from the cache as it was drawn', async () => {
		const picture = sharePictureOf(poster, 'landscape');
		const cache = emptyCache();
		const first = await drawSharePicture(picture, cache);
		expect(Buffer.from(await drawSharePicture(picture, cache)).equals(first)).toBe(true);
	});

	it.each<[string, Partial<Poster>]>([
		['its title', { title: 'Know your other numbers' }],
		['its first message', { lead: 'It can be measured.' }],
		['what to do', { action: undefined }],
		['its colour', { hue: 'plum' }],
		['its drawing', { seed: 'another' }],
		['the site', { host: 'other.example' }],
	])('has another name with another of %s', (_name, change) => {
		const key = sharePictureOf(poster, 'square').key;
		expect(sharePictureOf({ ...poster, ...change }, 'square').key).not.toBe(key);
	});

	it.each<[string, Partial<Poster>]>([
		['the longest title in long words', { title: 'Interdisciplinarity '.repeat(8).trim() }],
		['one word as long as a title may be', { title: 'W'.repeat(limits.title) }],
		['letters of most European languages', { title: 'Žižka, Łódź, Đà Nẵng, Ísafjörður' }],
		['an emoji', { title: 'Know your numbers 🎉' }],
		['a script that the font does not have', { title: '健康教育' }],
		['nothing but a title', { lead: '', action: undefined, overline: '' }],
	])('can be drawn with %s', async (_name, change) => {
		const [landscape, ...others] = sharePicturesOf({ ...poster, ...change });
		for (const picture of [landscape, ...others]) {
			if (picture === undefined) throw new Error('share-picture.test: there are no shapes');
			const { data, info } = await sharp(await drawSharePicture(picture, emptyCache()))
				.removeAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true });
			expect(info.width).toBe(picture.width);
			// The outermost pixels on the side of the words are ground: nothing runs over the edge.
			const row = info.width * info.channels;
			const left = Array.from({ length: info.height }, (_, y) =>
				data.subarray(y * row, y * row + 3),
			);
			const ground = left.at(-1)?.toString('hex');
			const lower = left.slice(Math.floor(info.height * 0.6)).map((pixel) => pixel.toString('hex'));
			expect(new Set(lower)).toEqual(new Set([ground]));
		}
	});

	it('says its title where the font can, and leaves words out where it cannot', async () => {
		const inkOf = async (title: string): Promise<number> => {
			const picture = sharePictureOf({ ...poster, title }, 'landscape');
			const words = await sharp(await drawSharePicture(picture, emptyCache()))
				.extract({ left: 64, top: 60, width: 600, height: 300 })
				.png()
				.toBuffer();
			const { channels } = await sharp(words).removeAlpha().stats();
			return channels[0]?.stdev ?? 0;
		};
		expect(await inkOf('Łódź')).toBeGreaterThan(10);
		expect(await inkOf('健康教育')).toBe(0);
	});
});
