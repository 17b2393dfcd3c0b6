import { describe, expect, it } from 'vitest';
import { drawCover } from '../../../src/media/cover.ts';

const seeds = Array.from({ length: 400 }, (_, i) => `a-piece-on-appointment-reminders-${i}`);

describe('drawCover', () => {
	it('draws the same cover for the same seed', () => {
		expect(seeds.map(drawCover)).toEqual(seeds.map(drawCover));
	});

	it('draws what it always drew, on every machine', () => {
		expect(drawCover('patient-portals')).toMatchInlineSnapshot(
			`"<path class="c1" d="M0 0h300v200H0z"/><g transform="matrix(-1 0 0 1 300 0)"><circle class="c3" cx="162" cy="64" r="27"/><path class="c2" d="M-17 92q50 -26 100 0t100 0t100 0t100 0V200H0z"/><path class="c3" d="M-8 126q38 -40 75 0t75 0t75 0t75 0t75 0V200H0z"/><path class="c4" d="M-41 160q38 -34 75 0t75 0t75 0t75 0t75 0V200H0z"/></g>"`,
		);
	});

	it('draws twenty different covers in any list of twenty', () => {
		for (let start = 0; start < seeds.length; start += 20) {
			const covers = seeds.slice(start, start + 20).map(drawCover);
			expect(new Set(covers).size).toBe(20);
		}
	});

	it('keeps every cover below 450 bytes', () => {
		const sizes = seeds.map((seed) => Buffer.byteLength(drawCover(seed)));
		expect(Math.max(...sizes)).toBeLessThanOrEqual(450);
	});

	it('draws with shapes alone, and leaves every colour to the stylesheet', () => {
		for (const cover of seeds.map(drawCover)) {
			expect(unknownIn(cover, /<([a-z]+)/g, ['path', 'circle', 'g'])).toEqual([]);
			expect(unknownIn(cover, / class="([^"]*)"/g, classes)).toEqual([]);
			expect(unknownIn(cover, / ([a-zA-Z-]+)="/g, attributes)).toEqual([]);
			expect(cover.replace(/<[^>]*>/g, '')).toBe('');
			expect(cover).not.toMatch(/NaN|undefined|\.\d{3}/);
		}
	});

	it('closes every group that it opens', () => {
		for (const cover of seeds.map(drawCover)) {
			expect(cover.split('<g').length).toBe(cover.split('</g>').length);
		}
	});
});

const classes = ['c1', 'c2', 'c3', 'c4', 's3', 's4'];

/** Geometry and presentation. None of them is `style`, `id` or an address. */
const attributes = [
	'class',
	'd',
	'cx',
	'cy',
	'r',
	'transform',
	'opacity',
	'pathLength',
	'stroke-width',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-dasharray',
];

function unknownIn(markup: string, pattern: RegExp, known: readonly string[]): string[] {
	return [...markup.matchAll(pattern)]
		.map(([, name = '']) => name)
		.filter((name) => !known.includes(name));
}
