import { collectionNames, type CollectionName } from '../model/collections.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import type { Site } from '../model/schemas/site.ts';

/** All content, read once, checked, and sorted out by what is public. */
export interface Corpus {
	root: string;
	today: string;
	site: Site;
	/** Every entry that passed its schema, published or not, by collection, in the order of its files. */
	all: ByCollection;
	/** Entries that are live: what lists, feeds, search and the API show. */
	live: ByCollection;
	/** Live and ended entries and tombstones: what has a page. */
	public: ByCollection;
	/** Finds an entry of a collection by its slug, published or not. */
	find: <C extends CollectionName>(collection: C, slug: string) => EntryIn<C> | undefined;
	/** Pictures of the media folder, as paths below the content root. */
	media: ReadonlySet<string>;
	issues: Issue[];
}

export type EntryIn<C extends CollectionName> = Extract<AnyEntry, { collection: C }>;
export type ByCollection = { [C in CollectionName]: EntryIn<C>[] };

/** Every entry of some collections, one after the other. */
export function flatten(collections: ByCollection): AnyEntry[] {
	return collectionNames.flatMap((name): AnyEntry[] => collections[name]);
}
