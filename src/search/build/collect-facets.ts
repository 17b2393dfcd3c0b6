import Fuse from 'fuse.js/min-basic';
import { facetNames, type FacetName, type FacetValue, type Names } from '../format/names.ts';
import type { Named, SearchDocument } from './document.ts';

/** What results are counted and filtered by. */
export interface Facets {
	/** The values of all facets, facet by facet, each facet's by name. */
	names: Names;
	/** For each value of a facet, in the same order, the ids of its documents. */
	lists: Record<FacetName, number[][]>;
}

/** Files all documents under the values of each facet. Their order gives their ids. */
export function collectFacets(documents: readonly SearchDocument[]): Facets {
	const values: FacetValue[] = [];
	const byFacet = facetNames.map((facet) => {
		const filed = fileDocuments(documents, facetReaders[facet]);
		values.push(...filed.map(({ key, name, url }) => ({ facet, key, name, url })));
		return [facet, filed.map(({ ids }) => ids)] as const;
	});
	const { records } = Fuse.createIndex<string>(
		[],
		values.map(({ name }) => name),
	).toJSON();
	const index = {
		keys: [] as [],
		records: records.map(({ v = '', i, n = 1 }) => ({ v, i, n })),
	};
	return {
		names: { values, index },
		// The list holds an item for each of the names.
		lists: Object.fromEntries(byFacet) as Facets['lists'],
	};
}

const facetReaders: Record<FacetName, (document: SearchDocument) => Omit<Named, 'synonyms'>[]> = {
	type: ({ type }) => [{ key: type, name: type, url: '' }],
	community: ({ community }) => (community === undefined ? [] : [community]),
	topic: ({ topics }) => topics,
	source: ({ source }) => (source === undefined ? [] : [source]),
	person: ({ people }) => people,
	year: ({ date }) => {
		const year = date?.slice(0, 4);
		return year === undefined ? [] : [{ key: year, name: year, url: '' }];
	},
};

function fileDocuments(
	documents: readonly SearchDocument[],
	valuesOf: (document: SearchDocument) => Omit<Named, 'synonyms'>[],
) {
	const filed = new Map<string, { key: string; name: string; url: string; ids: number[] }>();
	documents.forEach((document, id) => {
		for (const { key, name, url } of valuesOf(document)) {
			const value = filed.get(key) ?? { key, name, url, ids: [] };
			filed.set(key, value);
			if (value.ids.at(-1) !== id) value.ids.push(id);
		}
	});
	return [...filed.values()].sort(
		(a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.key < b.key ? -1 : 1),
	);
}
