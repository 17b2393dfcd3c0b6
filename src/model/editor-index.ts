import { entryFile, type CollectionName } from './collections.ts';
import { titleOf, type AnyEntry } from './entry.ts';
import { referableCollections } from './references.ts';
import { toAddressKey } from './urls.ts';

/**
 * What the published site offers to its editor, so that pickers and previews need no request per entry and a second piece about
 * the same page is noticed. Made of live entries alone: nothing in it is unpublished.
 */
export interface EditorIndex {
	/** The live entries of every collection that something may refer to, without their bodies. */
	entries: Partial<Record<CollectionName, { slug: string; data: object }[]>>;
	/** Live curated pieces by the address key of their source. */
	sources: Record<string, CuratedPiece>;
}

/** A piece about a page elsewhere, as far as somebody needs to know who is about to write another. */
export interface CuratedPiece {
	title: string;
	/** Below the content root. */
	file: string;
}

/** The file that holds the index, beside the page of the editor. */
export const editorIndexFile = 'index.json';

/** Makes the index of live entries. */
export function createEditorIndex(live: readonly AnyEntry[]): EditorIndex {
	const entries: EditorIndex['entries'] = {};
	for (const { collection, slug, data } of live) {
		if (referableCollections.has(collection)) (entries[collection] ??= []).push({ slug, data });
	}
	return { entries, sources: Object.fromEntries(curatedPieces(live)) };
}

/** The pieces of some entries that curate a page, by the address key of that page. */
export function curatedPieces(entries: Iterable<AnyEntry>): Map<string, CuratedPiece> {
	const pieces = new Map<string, CuratedPiece>();
	for (const entry of entries) {
		const address = sourceOf(entry);
		if (address === undefined) continue;
		const file = entryFile(entry.collection, entry.slug, entry.data);
		pieces.set(toAddressKey(address), { title: titleOf(entry), file });
	}
	return pieces;
}

/** The address of the page that an entry is about, if it curates one. */
function sourceOf(entry: AnyEntry): string | undefined {
	return entry.collection === 'articles' && entry.data.kind === 'curated'
		? entry.data.source.url
		: undefined;
}
