import type { EntryFormat } from './format.ts';
import { hidden, withoutHidden } from './hidden.ts';
import { isSame } from './same.ts';

/** A field that two people left different, from what it was when the second of them opened the entry. */
export interface Difference {
	key: string;
	theirs: unknown;
	mine: unknown;
	/** Whether both changed it. If not, only the other person did. */
	isContested: boolean;
}

/** Three texts of one entry: as it was opened, as it would be saved, and as it is now. */
export interface Versions {
	base: string;
	mine: string;
	theirs: string;
}

/** The fields that the other person changed, with what this person has there. */
export function findDifferences(format: EntryFormat, versions: Versions): Difference[] {
	const { base, mine, theirs } = readAll(format, versions);
	const keys = [...new Set([...Object.keys(base), ...Object.keys(theirs)])];
	return keys
		.filter((key) => !isSame(base[key], theirs[key]) && !isSame(mine[key], theirs[key]))
		.map((key) => ({
			key,
			theirs: theirs[key],
			mine: mine[key],
			isContested: !isSame(base[key], mine[key]),
		}));
}

/** This person's changes on top of the other person's text. Where both changed a field, this person's value stands. */
export function mergeVersions(format: EntryFormat, versions: Versions): string {
	const { base, mine, theirs } = readAll(format, versions);
	const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
	const merged = [...keys].flatMap((key): [string, unknown][] => {
		const chosen = isSame(base[key], mine[key]) ? theirs : mine;
		return Object.hasOwn(chosen, key) ? [[key, chosen[key]]] : [];
	});
	return format.toFile({ ...Object.fromEntries(merged), [hidden.raw]: versions.theirs });
}

function readAll(format: EntryFormat, { base, mine, theirs }: Versions) {
	const read = (text: string) => withoutHidden(format.fromFile(text));
	return { base: read(base), mine: read(mine), theirs: read(theirs) };
}
