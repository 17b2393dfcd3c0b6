import { clockChanges, offsetAt, toClockTime, toIsoOffset } from '../../model/time-zones.ts';
import type { ClockChange } from '../../model/time-zones.ts';

/** How far back to look for the change that still holds when the first event starts: most zones have two in a year. */
const lookBack = 400 * 86_400_000;

/**
 * A zone as a calendar describes it: one season for each change of its clocks that the events need. The seasons are
 * listed one by one instead of as a rule, because governments change rules and only the days that were used count.
 *
 * @param from The instant at which the first event of the zone starts.
 * @param to The instant at which the last one ends.
 */
export function timeZoneLines(zone: string, from: number, to: number): string[] {
	const changes = clockChanges(zone, from - lookBack, to);
	const holding = changes.findLastIndex(({ at }) => at <= from);
	// The season before the one that holds comes along, because some programs insist on a standard time.
	const seasons =
		holding === -1
			? [seasonFrom(zone, from - lookBack), ...changes]
			: changes.slice(Math.max(0, holding - 1));
	const standard = Math.min(...seasons.flatMap(({ before, after }) => [before, after]));
	return [
		'BEGIN:VTIMEZONE',
		`TZID:${zone}`,
		...seasons.flatMap((season) => seasonLines(season, standard)),
		'END:VTIMEZONE',
	];
}

/** UTC, spelt out as a zone. */
export function utcZoneLines(): string[] {
	return timeZoneLines('UTC', 0, 0);
}

/** For a zone that has set no clocks for a long time. */
function seasonFrom(zone: string, at: number): ClockChange {
	const offset = offsetAt(at, zone);
	return { at, before: offset, after: offset };
}

function seasonLines({ at, before, after }: ClockChange, standard: number): string[] {
	const kind = after > standard ? 'DAYLIGHT' : 'STANDARD';
	return [
		`BEGIN:${kind}`,
		// The start is what the clocks showed when they were set, so it is read with the offset before.
		`DTSTART:${toClockTime(at, before).replace(/[-:]/g, '')}00`,
		`TZOFFSETFROM:${toIsoOffset(before).replace(':', '')}`,
		`TZOFFSETTO:${toIsoOffset(after).replace(':', '')}`,
		`END:${kind}`,
	];
}
