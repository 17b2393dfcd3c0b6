import { mediaFolder } from '../../src/model/collections.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { referencesOf } from '../../src/model/references.ts';
import { entryPath } from '../../src/model/urls.ts';
import type { EditorEntry } from './editor-entry.ts';

/**
 * The entries that would break if a file of the content root were gone: they refer to it, link to its page or show its picture.
 *
 * @param file The path below the content root.
 */
export function referrersOf(
	file: string,
	entries: readonly EditorEntry[],
	siteLang: string,
): EditorEntry[] {
	const others = entries.filter((entry) => entry.file !== file);
	if (file.startsWith(`${mediaFolder}/`)) return others.filter(({ text }) => text.includes(file));
	const target = entries.find((entry) => entry.file === file);
	if (target === undefined) return [];
	const page = target.entry === undefined ? undefined : entryPath(target.entry, siteLang);
	return others.filter(
		(other) => refersTo(other, target) || (page !== undefined && other.text.includes(`](${page}`)),
	);
}

/** Reads only what the schema calls a reference, so data that is wrong elsewhere does no harm. */
function refersTo({ collection, data }: EditorEntry, target: EditorEntry): boolean {
	return referencesOf({ collection, data } as unknown as AnyEntry).some(
		({ to, slug }) => to === target.collection && slug === target.slug,
	);
}
