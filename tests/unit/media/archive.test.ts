import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { packArchive } from '../../../src/media/archive.ts';

const picture = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251);

describe('an archive', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	it('gives back what was put in', () => {
		const files = unzipSync(packArchive({ 'a.txt': 'Élan vital', 'b.png': picture }));
		expect(Object.keys(files)).toEqual(['a.txt', 'b.png']);
		expect(strFromU8(files['a.txt'] ?? new Uint8Array())).toBe('Élan vital');
		expect(files['b.png']).toEqual(picture);
	});

	it('has the same bytes in every order of its files', () => {
		const a = packArchive({ 'a.txt': 'One', 'b.png': picture });
		const b = packArchive({ 'b.png': picture, 'a.txt': 'One' });
		expect(Buffer.from(a).equals(b)).toBe(true);
	});

	it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
		'has the same bytes on a machine in %s',
		(timeZone) => {
			process.env['TZ'] = 'Asia/Tokyo';
			const here = packArchive({ 'a.txt': 'One' });
			process.env['TZ'] = timeZone;
			expect(Buffer.from(packArchive({ 'a.txt': 'One' })).equals(here)).toBe(true);
		},
	);
});
