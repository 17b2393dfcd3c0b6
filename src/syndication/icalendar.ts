import { addDays, eventSpan, isAllDay, type EventTimes } from '../model/event-time.ts';
import { comesTwice, toInstant, toLocalTime } from '../model/time-zones.ts';
import { textLine, uriLine, valueLine } from './icalendar/content-line.ts';
import { revisionLines, type History } from './icalendar/revision.ts';
import { timeZoneLines, utcZoneLines } from './icalendar/time-zone.ts';

/** A calendar as all its readers need it. */
export interface Calendar {
	/** What a calendar that somebody follows is called, and where it is. A single event has none. */
	feed?: { name: string; homeUrl: string; feedUrl: string } | undefined;
	entries: CalendarEntry[];
}

/** One entry of a calendar. Everything in it comes from the content: the day of the build changes no byte. */
export interface CalendarEntry extends History {
	/** The same for ever, whatever becomes of the entry: calendars know it by this alone. */
	uid: string;
	url: string;
	summary: string;
	description: string;
	categories: readonly string[];
	times: EventTimes;
	/** Comes back every year on the same days. */
	isYearly?: boolean | undefined;
	location?: string | undefined;
	/** Where to join from afar. */
	conference?: string | undefined;
	contact?: string | undefined;
}

/**
 * Writes a calendar as iCalendar (RFC 5545 with the properties of RFC 7986).
 *
 * Times stand in the event's own zone with a VTIMEZONE, not in UTC: the hour on the wall of the place is what was
 * announced, and it is what calendars show. There is no METHOD: these are published files, not invitations.
 */
export function toICalendar({ feed, entries }: Calendar): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Wellpost//Wellpost//EN',
		'CALSCALE:GREGORIAN',
		...(feed === undefined ? [] : feedLines(feed)),
		...zoneLines(entries.map(({ times }) => times)),
		...entries.flatMap(entryLines),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${line}\r\n`).join('');
}

/** How often calendars should ask for a feed again. The site is built about once a day. */
const refresh = 'P1D';

function feedLines({ name, homeUrl, feedUrl }: NonNullable<Calendar['feed']>): string[] {
	return [
		textLine('NAME', name),
		// Most programs know the name and the interval only under these older keys.
		textLine('X-WR-CALNAME', name),
		uriLine('URL', homeUrl),
		valueLine('SOURCE', feedUrl, { VALUE: 'URI' }),
		valueLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }),
		valueLine('X-PUBLISHED-TTL', refresh),
	];
}

/** The zones that the entries name. A calendar may not be empty, so one without entries holds a zone that needs no rules. */
function zoneLines(times: readonly EventTimes[]): string[] {
	if (times.length === 0) return utcZoneLines();
	const timed = times.filter((event) => !isAllDay(event) && event.timeZone !== 'UTC');
	const byZone = Map.groupBy(timed, ({ timeZone }) => timeZone);
	return [...byZone]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([zone, events]) => {
			const spans = events.map(eventSpan);
			const from = Math.min(...spans.map((span) => span.from));
			const to = Math.max(...spans.map((span) => span.to));
			return timeZoneLines(zone, from, to);
		});
}

function entryLines(entry: CalendarEntry): string[] {
	const { location, conference, contact } = entry;
	return [
		'BEGIN:VEVENT',
		textLine('UID', entry.uid),
		...revisionLines(entry),
		...timeLines(entry.times),
		...(entry.isYearly ? ['RRULE:FREQ=YEARLY'] : []),
		textLine('SUMMARY', entry.summary),
		textLine('DESCRIPTION', entry.description),
		...(location === undefined ? [] : [textLine('LOCATION', location)]),
		...(conference === undefined ? [] : [valueLine('CONFERENCE', conference, { VALUE: 'URI' })]),
		...(contact === undefined ? [] : [textLine('CONTACT', contact)]),
		...(entry.categories.length === 0 ? [] : [textLine('CATEGORIES', ...entry.categories)]),
		uriLine('URL', entry.url),
		`STATUS:${entry.status}`,
		`TRANSP:${takesTime(entry) ? 'OPAQUE' : 'TRANSPARENT'}`,
		'END:VEVENT',
	];
}

/** Whether a reader is busy then. Nobody spends an awareness month, or the weeks of a contest, at it alone. */
function takesTime({ times, status }: CalendarEntry): boolean {
	return !isAllDay(times) && status !== 'CANCELLED';
}

/** Days end with the day after the last one (RFC 5545, 3.6.1). An event that ends as it starts has no end to give. */
function timeLines({ start, end, timeZone }: EventTimes): string[] {
	if (isAllDay({ start })) {
		const toDate = (day: string): string => day.replaceAll('-', '');
		return [`DTSTART;VALUE=DATE:${toDate(start)}`, `DTEND;VALUE=DATE:${toDate(addDays(end, 1))}`];
	}
	// Programs disagree about which of two hours is meant, and none of them about UTC.
	const inUtc = timeZone === 'UTC' || [start, end].some((time) => comesTwice(time, timeZone));
	const line = (name: string, time: string): string =>
		inUtc
			? `${name}:${toBasicTime(toLocalTime(toInstant(time, timeZone), 'UTC'))}Z`
			: valueLine(name, toBasicTime(time), { TZID: timeZone });
	return [line('DTSTART', start), ...(end === start ? [] : [line('DTEND', end)])];
}

function toBasicTime(time: string): string {
	return `${time.replace(/[-:]/g, '')}00`;
}
