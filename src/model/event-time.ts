import type { CommunityEvent } from './schemas/event.ts';
import { clockChanges, offsetAt, toInstant, toIsoOffset } from './time-zones.ts';

/** When an event is: whole days, or local times in its zone. */
export type EventTimes = Pick<CommunityEvent, 'start' | 'end' | 'timeZone'>;

/** Where an event stands. Its days and the day of the build decide, never a flag. */
export type EventPhase = 'coming' | 'running' | 'past';

/** Whether an event has days and no times of day. */
export function isAllDay({ start }: Pick<EventTimes, 'start'>): boolean {
	return !start.includes('T');
}

/** The first day of an event, as its place counts days. */
export function firstDay({ start }: Pick<EventTimes, 'start'>): string {
	return start.slice(0, 10);
}

/** The last day of an event, as its place counts days. It belongs to the event. */
export function lastDay({ end }: Pick<EventTimes, 'end'>): string {
	return end.slice(0, 10);
}

/**
 * Where an event stands on a day. It is past from the day after its last one.
 *
 * @param today `YYYY-MM-DD`.
 */
export function eventPhase(event: EventTimes, today: string): EventPhase {
	if (lastDay(event) < today) return 'past';
	return firstDay(event) <= today ? 'running' : 'coming';
}

/** The instants of an event's start and end. Days last from midnight to midnight in its zone. */
export function eventSpan({ start, end, timeZone }: EventTimes): { from: number; to: number } {
	if (isAllDay({ start })) {
		const midnight = (day: string): number => toInstant(`${day}T00:00`, timeZone);
		return { from: midnight(start), to: midnight(addDays(end, 1)) };
	}
	return { from: toInstant(start, timeZone), to: toInstant(end, timeZone) };
}

/** Sorts events by when they start, wherever they are; the title decides between those that start together. */
export function earliestFirst(
	a: EventTimes & { title: string },
	b: EventTimes & { title: string },
): number {
	return eventSpan(a).from - eventSpan(b).from || (a.title < b.title ? -1 : 1);
}

/** Whether clocks are set while an event with times goes on, so that its length is not what the times suggest. */
export function clocksChangeDuring(event: EventTimes): boolean {
	const { from, to } = eventSpan(event);
	return !isAllDay(event) && clockChanges(event.timeZone, from, to).length > 0;
}

/**
 * A start or an end with its offset, as structured data and `time` elements want it. A day stays a day.
 *
 * @example toIsoTime('2026-05-31T18:30', 'Europe/Paris') // '2026-05-31T18:30:00+02:00'
 */
export function toIsoTime(dayOrTime: string, timeZone: string): string {
	if (!dayOrTime.includes('T')) return dayOrTime;
	const offset = offsetAt(toInstant(dayOrTime, timeZone), timeZone);
	return `${dayOrTime}:00${toIsoOffset(offset)}`;
}

/**
 * The day some days later.
 *
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export function addDays(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}
