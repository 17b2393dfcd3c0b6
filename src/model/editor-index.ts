import type { CollectionName } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { referableCollections } from './references.ts';
import { toAddressKey } from './urls.ts';

/**
 * What the published site offers to its editor, so that pickers and previews need no request per entry and a second piece about
 * the same page is noticed. Made of live entries alone: nothing in it is unpublished.
 */
export interface EditorIndex {
	/** The live entries of every collection that something may refer to, without their bodies. */
	entries: Partial<Record<CollectionName, { slug: string; data: object }[]>>;
	/** The titles of live curated pieces by the address key of their source. */
	sources: Record<string, string>;
}

/** The file that holds the index, beside the page of the editor. */
export const editorIndexFile = 'index.json';

/** Makes the index of live entries. */
export function createEditorIndex(live: Iterable<AnyEntry>): EditorIndex {
	const index: EditorIndex = { entries: {}, sources: {} };
	for (const entry of live) {
		if (referableCollections.has(entry.collection)) {
			(index.entries[entry.collection] ??= []).push({ slug: entry.slug, data: entry.data });
		}
		const address = sourceOf(entry);
		if (address !== undefined && 'title' in entry.data) {
			index.sources[toAddressKey(address)] = entry.data.title;
		}
	}
	return index;
}

/** The address of the page that an entry is about, if it curates one. */
export function sourceOf(entry: AnyEntry): string | undefined {
	return entry.collection === 'articles' && entry.data.kind === 'curated'
		? entry.data.source.url
		: undefined;
}
