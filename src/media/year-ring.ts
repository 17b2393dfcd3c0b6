/** A stretch of a year, to be drawn as an arc. Days are counted from the first of January, as 0. */
export interface RingSpan {
	from: number;
	/** The day after the last one. */
	to: number;
}

/** The middle of the square of 640 by 640 units that a ring is drawn in. */
const centre = 320;
const outerRadius = 268;
const laneWidth = 28;
const laneGap = 8;
const labelRadius = 302;

/**
 * Puts stretches on as few rings as they need so that none covers another, the earliest first (greedy interval
 * partitioning, which is optimal).
 *
 * @returns The lane of each stretch, 0 being the outermost.
 */
export function assignLanes(spans: readonly RingSpan[]): number[] {
	const lanes = new Array<number>(spans.length).fill(0);
	const laneEnds: number[] = [];
	const order = spans.map((span, i) => ({ span, i })).sort((a, b) => a.span.from - b.span.from);
	for (const { span, i } of order) {
		const free = laneEnds.findIndex((end) => end <= span.from);
		const lane = free < 0 ? laneEnds.length : free;
		laneEnds[lane] = span.to;
		lanes[i] = lane;
	}
	return lanes;
}

/** The path of an arc on a lane. A whole year is drawn a hair short of a full circle, which a single arc cannot be. */
export function arcPath({ from, to }: RingSpan, lane: number, daysInYear: number): string {
	const radius = laneRadius(lane);
	const end = Math.min(to, from + daysInYear - 0.2);
	const start = pointAt(from, radius, daysInYear);
	const stop = pointAt(end, radius, daysInYear);
	const large = end - from > daysInYear / 2 ? 1 : 0;
	return `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${stop.x} ${stop.y}`;
}

/** The line from the middle outwards at a day, across all lanes. */
export function dayLine(day: number, lanes: number, daysInYear: number): string {
	const inner = pointAt(
		day,
		laneRadius(Math.max(lanes, 1) - 1) - laneWidth / 2 - laneGap,
		daysInYear,
	);
	const outer = pointAt(day, outerRadius + laneGap * 2, daysInYear);
	return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`;
}

/** Where a month's name stands: outside the rings, at the middle of the month. */
export function labelPoint(day: number, daysInYear: number): { x: number; y: number } {
	return pointAt(day, labelRadius, daysInYear);
}

/** The radius of a lane's middle. */
export function laneRadius(lane: number): number {
	return outerRadius - laneWidth / 2 - lane * (laneWidth + laneGap);
}

/** The year starts at the top and runs clockwise. */
function pointAt(day: number, radius: number, daysInYear: number): { x: number; y: number } {
	const angle = (day / daysInYear) * 2 * Math.PI - Math.PI / 2;
	return {
		x: round(centre + radius * Math.cos(angle)),
		y: round(centre + radius * Math.sin(angle)),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
