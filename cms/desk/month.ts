import { addDays } from '../../src/model/event-time.ts';

/** Whether a text is a month as `YYYY-MM`. */
export function isMonth(text: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/**
 * The month some months later.
 *
 * @example addMonths('2026-12', 1) // '2027-01'
 */
export function addMonths(month: string, count: number): string {
	const date = new Date(`${month}-01T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + count);
	return date.toISOString().slice(0, 7);
}

/** The weeks of a month, Monday first. Days of the months beside it are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
	const first = `${month}-01`;
	const last = addDays(`${addMonths(month, 1)}-01`, -1);
	const weeks = [];
	for (let monday = mondayBefore(first); monday <= last; monday = addDays(monday, 7)) {
		const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
		weeks.push(days.map((day) => (day.startsWith(month) ? day : undefined)));
	}
	return weeks;
}

function mondayBefore(day: string): string {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, -((weekday + 6) % 7));
}
