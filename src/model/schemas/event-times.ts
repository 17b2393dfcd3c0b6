import { dayOrTimePattern } from '../fields.ts';
import { findNearest } from '../nearest.ts';
import { isOnTheClock, isTimeZone, timeZoneNames, toInstant, toLocalTime } from '../time-zones.ts';
import { endsTooSoon } from './period.ts';

/** A problem of several fields together, as zod takes it. */
interface Problem {
	path: string[];
	message: string;
	params: { remedy: string };
}

/** Values that may be missing or of another kind: single fields are another check's business. */
type Values = Record<string, unknown>;

/** Whether the start, the end, the zone and the status of an event make sense together. */
export function checkEventTimes(event: Values): Problem[] {
	return [...checkEnd(event), ...checkZone(event), ...checkClock(event), ...checkChange(event)];
}

function checkEnd({ start, end }: Values): Problem[] {
	if (endsTooSoon(start, end)) {
		return [
			{
				path: ['end'],
				message: `The end ${String(end)} is before the start ${String(start)}`,
				params: { remedy: 'Correct one of the two' },
			},
		];
	}
	if (typeof start !== 'string' || typeof end !== 'string' || hasTime(start) === hasTime(end)) {
		return [];
	}
	return [
		{
			path: ['end'],
			message: `Of the start ${start} and the end ${end}, only one has a time`,
			params: { remedy: 'Give a time to both, or to neither for an event of whole days' },
		},
	];
}

function checkZone({ timeZone }: Values): Problem[] {
	if (typeof timeZone !== 'string' || isTimeZone(timeZone)) return [];
	const near = findNearest(timeZone, timeZoneNames());
	return [
		{
			path: ['timeZone'],
			message: `There is no time zone called ${timeZone}`,
			params: {
				remedy:
					near === undefined
						? 'Write its area and city, for example America/New_York'
						: `Write ${near}`,
			},
		},
	];
}

/** The clocks of most zones skip an hour in spring. */
function checkClock({ start, end, timeZone }: Values): Problem[] {
	if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return [];
	return Object.entries({ start, end }).flatMap(([field, time]) => {
		if (!hasTime(time) || isOnTheClock(time, timeZone)) return [];
		const shown = toLocalTime(toInstant(time, timeZone), timeZone);
		return [
			{
				path: [field],
				message: `${time} never comes in ${timeZone}: the clocks go forward and skip it`,
				params: { remedy: `Write ${shown}, which they show instead` },
			},
		];
	});
}

/** Calendars take over a change only when they see that the event is newer than what they have. */
function checkChange({ status, updated }: Values): Problem[] {
	if (updated !== undefined || (status !== 'cancelled' && status !== 'postponed')) return [];
	return [
		{
			path: ['updated'],
			message: `The event is ${status} and does not say since when`,
			params: { remedy: 'Give the day of the change, so that calendars take it over' },
		},
	];
}

function hasTime(value: unknown): value is string {
	return typeof value === 'string' && value.includes('T') && dayOrTimePattern.test(value);
}
