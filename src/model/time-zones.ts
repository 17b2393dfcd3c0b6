/**
 * Local times and instants, from the time-zone database that JavaScript brings (`Intl`).
 * A local time is written as content files write it, `2026-05-31T18:30`; an instant is a number of milliseconds.
 */

const minute = 60_000;
const day = 24 * 60 * minute;

/** A moment at which a zone sets its clocks, with its offsets from UTC in minutes. */
export interface ClockChange {
	at: number;
	before: number;
	after: number;
}

/** Whether a name is one of the time-zone database. */
export function isTimeZone(name: string): boolean {
	try {
		offsetFormat(name);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

/** All time zones that a message may propose. */
export function timeZoneNames(): string[] {
	return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

/**
 * How many minutes a zone's clocks are ahead of UTC at an instant.
 *
 * @throws {RangeError} When there is no such zone.
 * @example offsetAt(Date.parse('2026-07-01'), 'America/New_York') // -240
 */
export function offsetAt(instant: number, zone: string): number {
	const name = offsetFormat(zone)
		.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')?.value;
	const match = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '');
	const [, sign, hours = '0', minutes = '0'] = match ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The instant of a local time. One that comes twice, because the clocks go back, means the first time;
 * one that never comes, because they go forward, is read with the offset before the change (RFC 5545, 3.3.5).
 *
 * @example toInstant('2026-05-31T18:30', 'Europe/Paris') // Date.parse('2026-05-31T16:30Z')
 */
export function toInstant(localTime: string, zone: string): number {
	const asUtc = Date.parse(`${localTime}Z`);
	const fitting = fittingOffsets(localTime, zone);
	const offset = fitting.length === 0 ? offsetAt(asUtc - day, zone) : Math.max(...fitting);
	return asUtc - offset * minute;
}

/** The local time at an instant, to the minute. The opposite of `toInstant`. */
export function toLocalTime(instant: number, zone: string): string {
	return toClockTime(instant, offsetAt(instant, zone));
}

/** What clocks show at an instant when they are some minutes ahead of UTC, to the minute. */
export function toClockTime(instant: number, offset: number): string {
	return new Date(instant + offset * minute).toISOString().slice(0, 16);
}

/** Whether a zone's clocks ever show a local time. They skip some when they go forward. */
export function isOnTheClock(localTime: string, zone: string): boolean {
	return toLocalTime(toInstant(localTime, zone), zone) === localTime;
}

/** Whether a zone's clocks show a local time twice, because they go back in between. */
export function comesTwice(localTime: string, zone: string): boolean {
	return new Set(fittingOffsets(localTime, zone)).size > 1;
}

/** The moments between two instants at which a zone's clocks are set, the first one first. */
export function clockChanges(zone: string, from: number, to: number): ClockChange[] {
	const changes: ClockChange[] = [];
	// Two changes are never less than some weeks apart: Ramadan makes the shortest season.
	for (let start = from; start < to; start += 14 * day) {
		const end = Math.min(start + 14 * day, to);
		const before = offsetAt(start, zone);
		const after = offsetAt(end, zone);
		if (before !== after) changes.push({ at: findChange(zone, start, end), before, after });
	}
	return changes;
}

/**
 * An offset as people write it.
 *
 * @example formatOffset(-330) // 'UTC−5:30'
 */
export function formatOffset(offset: number): string {
	if (offset === 0) return 'UTC';
	const hours = Math.floor(Math.abs(offset) / 60);
	const minutes = Math.abs(offset) % 60;
	return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

/**
 * An offset as ISO 8601 writes it.
 *
 * @example toIsoOffset(-330) // '-05:30'
 */
export function toIsoOffset(offset: number): string {
	const minutes = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The offsets of the zone around a local time at which it is on the clock. */
function fittingOffsets(localTime: string, zone: string): number[] {
	const asUtc = Date.parse(`${localTime}Z`);
	return [asUtc - day, asUtc + day]
		.map((around) => offsetAt(around, zone))
		.filter((offset) => offsetAt(asUtc - offset * minute, zone) === offset);
}

const offsetFormats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
	let format = offsetFormats.get(timeZone);
	if (format === undefined) {
		format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
		offsetFormats.set(timeZone, format);
	}
	return format;
}

/** Halves the span until the minute is found. Clocks are set at full minutes. */
function findChange(zone: string, start: number, end: number): number {
	const before = offsetAt(start, zone);
	let [low, high] = [Math.floor(start / minute), Math.ceil(end / minute)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetAt(middle * minute, zone) === before) low = middle;
		else high = middle;
	}
	return high * minute;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
