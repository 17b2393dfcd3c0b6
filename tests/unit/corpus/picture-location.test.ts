import { describe, expect, it } from 'vitest';
import { carriesLocation } from '../../../src/corpus/picture-location.ts';
import { phonePhoto, plainPicture } from '../../fixtures/media/sample-pictures.ts';

const exif = {
	IFD0: { Make: 'Phone' },
	IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
};

describe('carriesLocation', () => {
	it.each(['jpeg', 'png', 'webp', 'avif'] as const)('finds it in %s', async (format) => {
		const picture = plainPicture(16, 16);
		expect(carriesLocation(await picture.clone().withExif(exif).toFormat(format).toBuffer())).toBe(
			true,
		);
		expect(carriesLocation(await picture.clone().toFormat(format).toBuffer())).toBe(false);
	});

	it('finds it in the photo of a phone', async () => {
		expect(carriesLocation(await phonePhoto())).toBe(true);
	});

	it.each([
		['II*\0', [8, 0, 0, 0], [1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0], [1, 0, 2, 0]],
		['MM\0*', [0, 0, 0, 8], [0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26], [0, 1, 0, 2]],
	])('finds it in a TIFF that starts with %j', (start, offset, directory, gps) => {
		const bytes = [...offset, ...directory, 0, 0, 0, 0, ...gps, ...Array<number>(10).fill(0)];
		expect(carriesLocation(Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(bytes)]))).toBe(
			true,
		);
	});

	it('finds it where it is written as text', () => {
		const text = '<rdf:Description exif:GPSLatitude="51,30.0N"/>';
		expect(carriesLocation(Buffer.from(`\xff\xd8\xff${text}`, 'latin1'))).toBe(true);
	});

	it('has nothing to say about other metadata', async () => {
		const picture = plainPicture(16, 16).withExif({ IFD0: { Make: 'Phone' } });
		expect(carriesLocation(await picture.jpeg().toBuffer())).toBe(false);
	});

	it.each([
		['nothing', ''],
		['a start without an end', 'II*\0'],
		['a directory beyond the end', 'II*\0\xff\xff\xff\xff'],
		['more entries than there can be', 'MM\0*\0\0\0\x08\xff\xff'],
		['a directory of rubbish', `MM\0*\0\0\0\x08\0\x03${'\x88\x25'.repeat(40)}`],
	])('bears %s', (_, bytes) => {
		expect(carriesLocation(Buffer.from(bytes, 'latin1'))).toBe(false);
	});
});
