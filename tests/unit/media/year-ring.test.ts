import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath, assignLanes, laneRadius, type RingSpan } from '../../../src/media/year-ring.ts';

const daysInYear = 365;
const span = fc
	.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 365 }))
	.map(([from, length]): RingSpan => ({ from, to: Math.min(daysInYear, from + length) }));

describe('the lanes of a year', () => {
	it('never hold two stretches that share a day', () => {
		fc.assert(
			fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
				const lanes = assignLanes(spans);
				for (const [i, a] of spans.entries()) {
					for (const [j, b] of spans.entries()) {
						if (i < j && lanes[i] === lanes[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
					}
				}
			}),
		);
	});

	it('are as few as the busiest day needs', () => {
		fc.assert(
			fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (spans) => {
				const days = Array.from({ length: daysInYear }, (_, day) => day);
				const busiest = Math.max(
					...days.map((day) => spans.filter(({ from, to }) => from <= day && day < to).length),
				);
				expect(Math.max(...assignLanes(spans)) + 1).toBe(busiest);
			}),
		);
	});

	it('lie apart', () => {
		const radii = [0, 1, 2, 3].map(laneRadius);
		for (const [i, radius] of radii.entries()) {
			if (i > 0) expect((radii[i - 1] ?? 0) - radius).toBeGreaterThan(28);
		}
	});
});

describe('an arc', () => {
	it.each([
		['a quarter from the top', { from: 0, to: 91.25 }, 'M320 66A254 254 0 0 1 574 320'],
		['more than half of the year', { from: 0, to: 273.75 }, 'M320 66A254 254 0 1 1 66 320'],
	])('is drawn for %s', (_name, arc, path) => {
		expect(arcPath(arc, 0, daysInYear)).toBe(path);
	});

	it('of a whole year ends short of where it starts, or nothing would be drawn', () => {
		const [, start, end] =
			/^M(\S+ \S+)A.* (\S+ \S+)$/.exec(arcPath({ from: 0, to: 365 }, 0, 365)) ?? [];
		expect(start).not.toBe(end);
	});
});
