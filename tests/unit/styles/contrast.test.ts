import { describe, expect, it } from 'vitest';
import {
	hueNames,
	hueOf,
	hues,
	hueStylesheet,
	tones,
	type HueName,
	type SchemeName,
	type ToneName,
} from '../../../src/model/hues.ts';
import type { Oklch } from '../../../src/model/oklch.ts';
import { contrastOf } from './contrast.ts';
import { colorTokens } from './tokens.ts';

const schemes = Object.keys(tones) as SchemeName[]; // the keys of the table
const names = Object.keys(hues) as HueName[]; // the keys of the table

/** What WCAG 2.2 AA asks for text, and for lines and marks that carry meaning. */
const forText = 4.5;
const forMarks = 3;

it.each<[Oklch, Oklch, number]>([
	[[0, 0, 0], [1, 0, 0], 21],
	[[1, 0, 0], [1, 0, 0], 1],
	// #767676 on white is the best known borderline of WCAG.
	[[0.5658, 0, 0], [1, 0, 0], 4.54],
	// Pure red and pure blue on white.
	[[0.62796, 0.25768, 29.23], [1, 0, 0], 4.0],
	[[0.45201, 0.31321, 264.05], [1, 0, 0], 8.59],
])('measures the contrast of %j and %j as %d', (a, b, expected) => {
	expect(contrastOf(a, b)).toBeCloseTo(expected, 1);
	expect(contrastOf(b, a)).toBeCloseTo(expected, 1);
});

describe.each(schemes)('in the %s scheme', (scheme) => {
	const tokens = colorTokens(scheme);

	it.each([
		['ink', 'paper', forText],
		['ink', 'card', forText],
		['ink', 'accent-ground', forText],
		['ink', 'urgent-ground', forText],
		['ink-quiet', 'paper', forText],
		['ink-quiet', 'card', forText],
		['accent', 'paper', forText],
		['accent', 'card', forText],
		['accent', 'accent-ground', forText],
		['accent-strong', 'paper', forText],
		['accent-strong', 'card', forText],
		['accent-strong', 'accent-ground', forText],
		['on-accent', 'accent', forText],
		['on-accent', 'accent-strong', forText],
		['urgent', 'paper', forText],
		['urgent', 'card', forText],
		['urgent', 'urgent-ground', forText],
		['line-strong', 'paper', forMarks],
		['line-strong', 'card', forMarks],
		['focus', 'paper', forMarks],
		['focus', 'card', forMarks],
		['focus', 'focus-gap', forMarks],
	])('%s stands out from %s by %d', (front, ground, least) => {
		expect(contrastOf(token(front), token(ground))).toBeGreaterThanOrEqual(least);
	});

	it.each(names)('text in and on %s can be read', (name) => {
		const c4 = tone(name, 'c4');
		for (const ground of [token('card'), token('paper'), tone(name, 'c1')]) {
			expect(contrastOf(c4, ground)).toBeGreaterThanOrEqual(forText);
		}
		expect(contrastOf(token('ink'), tone(name, 'c1'))).toBeGreaterThanOrEqual(forText);
		expect(contrastOf(token('ink'), tone(name, 'c2'))).toBeGreaterThanOrEqual(forText);
	});

	function token(name: string): Oklch {
		const color = tokens.get(name);
		if (color === undefined) throw new Error(`tokens.css has no colour --${name}`);
		return color;
	}

	function tone(name: HueName, of: ToneName): Oklch {
		return [...tones[scheme][of], hues[name]];
	}
});

describe('a hue', () => {
	it('keeps away from red, which means urgent help', () => {
		expect(names.filter((name) => hues[name] <= 40 || hues[name] >= 350)).toEqual([]);
	});

	it('has a label of its own and an angle of its own', () => {
		expect(new Set(Object.values(hueNames)).size).toBe(names.length);
		expect(new Set(Object.values(hues)).size).toBe(names.length);
		expect(Object.keys(hueNames)).toEqual(names);
	});

	it('is the same for the same slug, and not for all slugs', () => {
		const slugs = Array.from({ length: 200 }, (_, i) => `community-${i}`);
		const chosen = slugs.map(hueOf);
		expect(slugs.map(hueOf)).toEqual(chosen);
		expect(new Set(chosen)).toEqual(new Set(names));
		expect(hueOf('chronic-care-management')).toMatchInlineSnapshot(`"olive"`);
	});

	it('stands in the stylesheet with every tone of both schemes', () => {
		const css = hueStylesheet();
		for (const name of names) expect(css).toContain(`.hue-${name}{--hue:${hues[name]}}`);
		for (const scheme of schemes) {
			for (const [tone, [lightness, chroma]] of Object.entries(tones[scheme])) {
				expect(css).toContain(`--${tone}:oklch(${lightness} ${chroma} var(--hue))`);
			}
		}
	});
});
