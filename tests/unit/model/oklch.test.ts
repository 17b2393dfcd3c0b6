import { describe, expect, it } from 'vitest';
import { hues, tones, type HueName } from '../../../src/model/hues.ts';
import { toHex, type Oklch } from '../../../src/model/oklch.ts';

describe('a colour', () => {
	it.each<[Oklch, string]>([
		[[0, 0, 0], '#000000'],
		[[1, 0, 0], '#ffffff'],
		[[0.5658, 0, 0], '#767676'],
		[[0.62796, 0.25768, 29.23], '#ff0000'],
		[[0.45201, 0.31321, 264.05], '#0000ff'],
	])('%j is %s', (color, hex) => {
		expect(toHex(color)).toBe(hex);
	});

	it('of a hue is another one for each hue', () => {
		const names = Object.keys(hues) as HueName[]; // the keys of the table
		const drawn = names.map((name) => toHex([...tones.light.c4, hues[name]]));
		expect(new Set(drawn).size).toBe(names.length);
	});
});
