import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureSlips } from '../../../../src/search/engine/distance.ts';

it.each([
	['asthma', 'asthma', 0, 0],
	['asthm', 'asthma', 1, 0],
	['astma', 'asthma', 1, 1],
	['asthna', 'asthma', 1, 1],
	['sathma', 'asthma', 1, 1],
	['hpyer', 'hypertension', 8, 1],
	['', 'flu', 3, 0],
])('between %s and %s lie %i slips, and %i to its beginning', (typed, word, whole, beginning) => {
	expect(measureSlips(typed, word)).toEqual({ whole, beginning });
});

it('is nought for the same word alone, the same both ways, and never more than the longer word', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			const { whole, beginning } = measureSlips(a, b);
			expect(whole === 0).toBe(a === b);
			expect(measureSlips(b, a).whole).toBe(whole);
			expect(whole).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(beginning).toBeLessThanOrEqual(whole);
		}),
	);
});
