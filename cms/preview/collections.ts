import type { CollectionName } from '../../src/model/collections.ts';

/** The collections whose entries have a page of their own that the editor can show. The others are lists of entries. */
export const previewedCollections = [
	'articles',
	'case-studies',
	'campaigns',
	'events',
	'pages',
] as const satisfies CollectionName[];

export type PreviewedCollection = (typeof previewedCollections)[number];

/** Whether the editor can show the page of an entry of a collection. */
export function isPreviewed(collection: CollectionName): collection is PreviewedCollection {
	return previewedCollections.some((name) => name === collection);
}
