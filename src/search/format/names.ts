import { createByteReader, createByteWriter } from './bytes.ts';
import type { FuseWords } from './lexicon.ts';

/** The facets that results are counted and filtered by. The names are also those of the URL's parameters. */
export const facetNames = ['type', 'community', 'topic', 'source', 'person', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** One value of a facet: a topic, a community, a year ... */
export interface FacetValue {
	facet: FacetName;
	key: string;
	name: string;
	/** The page of the thing itself; empty when it has none. */
	url: string;
}

/** All values of all facets, and the Fuse index of their names, in the same order. */
export interface Names {
	values: FacetValue[];
	index: FuseWords;
}

/** Writes the values in the order of the index, whose norms have three decimals. */
export function encodeNames({ values, index }: Names): Uint8Array {
	const out = createByteWriter();
	out.text(
		values
			.map(({ facet, key, name, url }) => [facetNames.indexOf(facet), key, name, url].join('\t'))
			.join('\n'),
	);
	for (const { n } of index.records) out.varint(Math.round(n * 1000));
	return out.toBytes();
}

/**
 * Reads what `encodeNames` wrote.
 *
 * @throws {FormatError} When the bytes are cut short or damaged.
 */
export function decodeNames(bytes: Uint8Array): Names {
	const input = createByteReader(bytes);
	const text = input.text();
	const values = (text === '' ? [] : text.split('\n')).map((line) => {
		const [facet, key = '', name = '', url = ''] = line.split('\t');
		return { facet: facetNames[Number(facet)] ?? 'type', key, name, url };
	});
	const records = values.map(({ name }, i) => ({ v: name, i, n: input.varint() / 1000 }));
	return { values, index: { keys: [], records } };
}
