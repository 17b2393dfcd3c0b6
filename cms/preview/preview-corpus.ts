import type { CurrentCorpus } from '../../src/corpus/current.ts';
import { createIndexes } from '../../src/corpus/indexes.ts';
import { collectionNames, type CollectionName } from '../../src/model/collections.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { isPublic, visibility } from '../../src/model/publishing.ts';
import type { Site } from '../../src/model/schemas/site.ts';

export interface CorpusFacts {
	site: Site;
	siteUrl: string;
	today: string;
}

/** The entries that an editor's browser knows, as the corpus that the site's views ask. */
export function createPreviewCorpus(
	entries: readonly AnyEntry[],
	{ site, siteUrl, today }: CorpusFacts,
): CurrentCorpus {
	const all = byCollection(entries);
	const bySlug = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	const corpus = {
		root: '',
		today,
		site,
		all,
		live: byCollection(entries.filter((entry) => visibility(entry, today) === 'live')),
		public: byCollection(entries.filter((entry) => isPublic(entry, today))),
		find: (collection: CollectionName, slug: string) => bySlug.get(`${collection}/${slug}`),
		media: new Set<string>(),
		issues: [],
		settings: { root: '', siteUrl, today },
	} as unknown as CurrentCorpus; // what reads files and caches has no place in a browser, and no view asks for it
	return { ...corpus, indexes: createIndexes(corpus) };
}

function byCollection(entries: readonly AnyEntry[]): Record<CollectionName, AnyEntry[]> {
	const lists = Object.fromEntries(collectionNames.map((name) => [name, [] as AnyEntry[]]));
	for (const entry of entries) lists[entry.collection]?.push(entry);
	return lists as Record<CollectionName, AnyEntry[]>; // one list for each name of the table
}
