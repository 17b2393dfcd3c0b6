import { encodeBoot } from '../format/boot.ts';
import { encodeCard } from '../format/card.ts';
import { seal } from '../format/envelope.ts';
import { bootFile, fileNames, indexFolder } from '../format/files.ts';
import { encodeLexicon } from '../format/lexicon.ts';
import { encodeLists } from '../format/lists.ts';
import { encodeNames, facetNames } from '../format/names.ts';
import { slotsPerFile } from '../format/pair-slot.ts';
import { encodeShard } from '../format/shard.ts';
import { collectFacets } from './collect-facets.ts';
import { collectWords } from './collect-words.ts';
import type { SearchDocument } from './document.ts';
import { createBuckets, packBuckets } from './lexicon.ts';
import { packPostings, toPostings } from './postings.ts';

/** What the builder needs from the machine that it runs on. */
export interface BuildTools {
	/** Raw deflate (RFC 1951). */
	deflate: (content: Uint8Array) => Uint8Array;
	/** Names the bytes that it is given, one part after the other, in letters and digits. */
	digest: (parts: Iterable<Uint8Array>) => string;
}

/** The files of an index by their path below the site's root. */
export type BuiltFiles = Map<string, Uint8Array>;

/**
 * Builds the whole index. The same documents give the same bytes, in whatever order they come.
 * Takes linear time but for the sorting of the words.
 */
export function buildIndex(
	unsorted: readonly SearchDocument[],
	{ deflate, digest }: BuildTools,
): BuiltFiles {
	const documents = unsorted.toSorted(byDate);
	const count = documents.length;
	// Compressed here, so that nothing depends on what a host does with files whose type it does not know.
	const compress = (content: Uint8Array): Uint8Array => seal(deflate(content));
	const files = new Map<string, Uint8Array>();
	const add = (name: string, content: Uint8Array): void => {
		files.set(name, compress(content));
	};
	const collected = collectWords(documents);
	const { slotBits, documentsOf } = collected.pairs;
	const sorted = toPostings(collected);
	const shards = packPostings(sorted, count);
	shards.forEach((shard, i) => add(fileNames.shard(i), encodeShard(shard, count)));
	const lexicon = packBuckets(createBuckets(sorted));
	lexicon.forEach((buckets, i) => add(fileNames.lexicon(i), encodeLexicon(buckets)));
	const slotCount = 2 ** slotBits;
	for (let first = 0; first < slotCount; first += slotsPerFile) {
		const length = Math.min(slotsPerFile, slotCount);
		const slots = Array.from({ length }, (_, i) => documentsOf(first + i));
		add(fileNames.pairs(first / slotsPerFile), encodeLists(slots, count));
	}
	const { names, lists } = collectFacets(documents);
	add(fileNames.names, encodeNames(names));
	for (const facet of facetNames) add(fileNames.facet(facet), encodeLists(lists[facet], count));
	documents.forEach((document, id) => add(fileNames.card(id), encodeCard(toCard(document))));
	const content = {
		documents: count,
		slotBits,
		shards: shards.map(([first]) => first?.term ?? ''),
		lexicon: lexicon.map(([first]) => first?.key ?? ''),
	};
	const folder = digest([encodeBoot({ ...content, folder: '' }), ...files.values()]);
	return new Map([
		[bootFile, compress(encodeBoot({ ...content, folder }))],
		...[...files].map(([name, bytes]) => [`${indexFolder}/${folder}/${name}`, bytes] as const),
	]);
}

/** Newest first, so that an id is also a rank by date; the address decides between pieces of one day. */
function byDate(a: SearchDocument, b: SearchDocument): number {
	return compare(b.date ?? '', a.date ?? '') || compare(a.url, b.url);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function toCard({ community, source, ...document }: SearchDocument) {
	const { url, title, type, date = '', shownDate = '', picture = '', excerpt } = document;
	return {
		url,
		title,
		type,
		date,
		shownDate,
		community: community?.name ?? '',
		source: source?.name ?? '',
		picture,
		excerpt,
	};
}
