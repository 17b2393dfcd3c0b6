import { deskMatters, deskNotes, type DeskMatter, type DeskNote } from '../../src/model/desk.ts';
import { entryHash } from '../config/entry-hash.ts';
import type { EditorEntry } from '../saving/editor-entry.ts';

/** One entry on the desk, and why it lies there. */
export interface DeskRow {
	title: string;
	/** What kind of entry it is, in words. */
	kind: string;
	/** Where its form is. */
	href: string;
	note: DeskNote;
}

/** The editors' desk. */
export interface Desk {
	/** How many entries were looked at. */
	count: number;
	/** What is to be seen to now, by matter. Every matter is there, be it empty. */
	due: Record<DeskMatter, DeskRow[]>;
	/** Everything that has a day, the earliest first. */
	dated: DeskRow[];
	/** Entries that do not pass their schema, so that nothing can be said of them but this. */
	broken: Omit<DeskRow, 'note'>[];
}

/**
 * Lays all entries on the desk.
 *
 * @param today `YYYY-MM-DD`.
 */
export function createDesk(entries: readonly EditorEntry[], today: string): Desk {
	const rows = entries
		.flatMap((one) =>
			one.entry === undefined
				? []
				: deskNotes(one.entry, today).map((note): DeskRow => ({ ...headOf(one), note })),
		)
		.toSorted(compareRows);
	const dueRows = rows.filter(({ note }) => note.isDue);
	const due = deskMatters.map((matter) => [
		matter,
		dueRows.filter(({ note }) => note.matter === matter),
	]);
	return {
		count: entries.length,
		due: Object.fromEntries(due) as Desk['due'], // one key for each matter
		dated: rows.filter(({ note }) => note.day !== undefined),
		broken: entries.filter(({ entry }) => entry === undefined).map(headOf),
	};
}

function headOf({ title, kind, file }: EditorEntry): Omit<DeskRow, 'note'> {
	return { title, kind: kind.singular, href: entryHash(kind.name, file) };
}

/** By day, those without one last, then by title. */
function compareRows(a: DeskRow, b: DeskRow): number {
	return compare(a.note.day ?? '9999', b.note.day ?? '9999') || a.title.localeCompare(b.title);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
