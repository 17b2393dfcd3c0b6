import { daysBetween } from '../../model/days.ts';

/** What an entry's file remembers of its history. */
export interface History {
	status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
	/** The day of the last change, where there is one. */
	updated?: string | undefined;
	/** The day since which it is public, where that is known. */
	published?: string | undefined;
}

/** Which version of itself an entry is. All of it comes from the content, so two builds say the same. */
export function revisionLines(entry: History): string[] {
	const stamp = `${changeOf(entry).replaceAll('-', '')}T000000Z`;
	return [
		// In a file without a METHOD, both say when the entry was last changed (RFC 5545, 3.8.7.2).
		`DTSTAMP:${stamp}`,
		...(entry.updated === undefined ? [] : [`LAST-MODIFIED:${stamp}`]),
		`SEQUENCE:${toSequence(entry)}`,
	];
}

/** From before the first event of any site: the change of an entry that names none. */
const firstChange = '2000-01-01';

function changeOf({ updated, published }: History): string {
	const days = [firstChange, updated, published].filter((day) => day !== undefined);
	return days.sort().at(-1) ?? firstChange;
}

/**
 * The revision of an entry (RFC 5546, 2.1.4). A program that holds a copy takes over a change only with a higher
 * number, and all that a file remembers of its history is the day of its last change: so the number is that day, counted
 * from the first one. A cancelled event is one step further, because it may be cancelled on the day of another change.
 */
function toSequence({ updated, status }: History): number {
	const days = updated === undefined ? 0 : daysBetween(firstChange, updated);
	return 2 * Math.max(0, days) + (status === 'CANCELLED' ? 1 : 0);
}
