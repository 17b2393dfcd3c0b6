import { expect, it } from 'vitest';
import { estimateHeight, usualWidths } from '../../../src/embed/height.ts';

it('needs more room for more text, and on narrower pages', () => {
	const short = [{ length: 80 }];
	const long = [{ length: 800 }];
	const { narrow, wide } = usualWidths;
	expect(estimateHeight(long, narrow)).toBeGreaterThan(estimateHeight(short, narrow));
	expect(estimateHeight(long, narrow)).toBeGreaterThan(estimateHeight(long, wide));
});

it('adds the room around each block', () => {
	const plain = estimateHeight([{ length: 10 }], usualWidths.wide);
	expect(estimateHeight([{ length: 10, space: 212 }], usualWidths.wide)).toBe(plain + 200);
});

it.each([
	['nothing', []],
	['one letter', [{ length: 1 }]],
])('is a whole number of pixels for %s', (_case, blocks) => {
	const height = estimateHeight(blocks, usualWidths.narrow);
	expect(Number.isInteger(height)).toBe(true);
	expect(height).toBeGreaterThan(0);
});

it('bears a page that is narrower than one letter', () => {
	expect(Number.isFinite(estimateHeight([{ length: 20 }], 10))).toBe(true);
});
