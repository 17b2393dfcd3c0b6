import { isAllDay, type EventTimes } from './event-time.ts';
import { toFormatLocale } from './lang.ts';
import { formatOffset, offsetAt, toInstant } from './time-zones.ts';

/**
 * When an event is, as people say it there: `Thursday, 5 November 2026, 1:00 – 4:30 pm`.
 * The zone stands beside it: see `describeZone`.
 */
export function describeWhen({ start, end }: EventTimes, lang: string): string {
	const timed = !isAllDay({ start });
	const format = new Intl.DateTimeFormat(toFormatLocale(lang), {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		// Times are those on the wall, so they are formatted as they stand, in a zone that changes nothing.
		timeZone: 'UTC',
		...(timed && { hour: 'numeric', minute: '2-digit', ...clockOf(lang) }),
	});
	const toDate = (value: string): Date => new Date(timed ? `${value}Z` : `${value}T00:00Z`);
	return withPlainSpaces(format.formatRange(toDate(start), toDate(end)));
}

/**
 * A time zone with its offset at the start of an event: `Central Standard Time (Chicago), UTC−6`.
 *
 * @param lang The language of the name.
 */
export function describeZone({ start, timeZone }: EventTimes, lang: string): string {
	const instant = toInstant(isAllDay({ start }) ? `${start}T12:00` : start, timeZone);
	const format = new Intl.DateTimeFormat(toFormatLocale(lang), { timeZone, timeZoneName: 'long' });
	const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
	if (timeZone === 'UTC') return name ?? timeZone;
	const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
	return `${name} (${city}), ${formatOffset(offsetAt(instant, timeZone))}`;
}

/** A day as the leaf of a calendar shows it. */
export interface CalendarLeaf {
	weekday: string;
	day: string;
	month: string;
}

/**
 * The leaf of a day: `{ weekday: 'Sat', day: '31', month: 'Oct' }`.
 *
 * @param day `YYYY-MM-DD`.
 */
export function calendarLeaf(day: string, lang: string): CalendarLeaf {
	const format = (options: Intl.DateTimeFormatOptions): string =>
		new Intl.DateTimeFormat(toFormatLocale(lang), { ...options, timeZone: 'UTC' }).format(
			new Date(`${day}T00:00Z`),
		);
	return {
		weekday: format({ weekday: 'short' }),
		day: String(Number(day.slice(8))),
		month: format({ month: 'short' }),
	};
}

/** English writes `1:00 pm`, as the notices of the practices do; other languages keep their own habit. */
function clockOf(lang: string): { hour12?: boolean } {
	return lang === 'en' ? { hour12: true } : {};
}

/** Intl joins times with spaces of special widths, which not every font has. */
function withPlainSpaces(text: string): string {
	return text.replace(/[\u2009\u202F]/g, ' ');
}
