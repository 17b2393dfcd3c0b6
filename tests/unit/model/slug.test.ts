import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, maxSlugLength, toSlug } from '../../../src/model/slug.ts';

describe('toSlug', () => {
	it.each([
		['Chronic Care Management (CCM)', 'chronic-care-management-ccm'],
		['Élan vital & co', 'elan-vital-and-co'],
		['What’s new? It’s 5 o’clock!', 'whats-new-its-5-oclock'],
		['  --Already-a-slug--  ', 'already-a-slug'],
		['COVID‑19', 'covid-19'],
		['½ dose', '1-2-dose'],
		['2024', 'no-2024'],
		['2024-25', '2024-25'],
		['健康', ''],
		['', ''],
	])('turns %j into %j', (text, slug) => {
		expect(toSlug(text)).toBe(slug);
	});

	it('cuts a long text at a word', () => {
		const slug = toSlug('care '.repeat(60));
		expect(slug).toMatch(/^(?:care-)+care$/);
		expect(slug.length).toBeLessThanOrEqual(maxSlugLength);
		expect(toSlug('x'.repeat(300))).toBe('x'.repeat(maxSlugLength));
		expect(toSlug('9'.repeat(300))).toSatisfy(isSlug);
	});

	it('gives a slug or nothing, and leaves slugs alone', () => {
		const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9 ]*$/));
		fc.assert(
			fc.property(text, (any) => {
				const slug = toSlug(any);
				expect(slug === '' || isSlug(slug)).toBe(true);
				expect(toSlug(slug)).toBe(slug);
			}),
		);
	});
});

describe('isSlug', () => {
	it.each(['a', 'a1', '1a', 'heart-health', '2024-review', 'x'.repeat(maxSlugLength)])(
		'takes %j',
		(text) => {
			expect(isSlug(text)).toBe(true);
		},
	);

	it.each(['', '2', '2024', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', 'é', 'a.b', '../a', 'a\n'])(
		'refuses %j',
		(text) => {
			expect(isSlug(text)).toBe(false);
		},
	);

	it('refuses what is too long', () => {
		expect(isSlug('x'.repeat(maxSlugLength + 1))).toBe(false);
	});
});
