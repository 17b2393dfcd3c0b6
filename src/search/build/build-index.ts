import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
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

/** The files of an index by their path below the site's root. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Builds the whole index. The same documents give the same bytes, in whatever order they come.
 * Takes linear time but for the sorting of the words.
 */
export function buildIndex(unsorted: readonly SearchDocument[]): IndexFiles {
	const documents = unsorted.toSorted(byDate);
	const count = documents.length;
	const files = new Map<string, Uint8Array>();
	const add = (name: string, content: Uint8Array): void => {
		files.set(name, compress(content));
	};
	const { postings, slots, slotBits } = collectWords(documents);
	const sorted = toPostings(postings, count);
	const shards = packPostings(sorted, count);
	shards.forEach((shard, i) => add(fileNames.shard(i), encodeShard(shard, count)));
	const lexicon = packBuckets(createBuckets(sorted));
	lexicon.forEach((buckets, i) => add(fileNames.lexicon(i), encodeLexicon(buckets)));
	for (let i = 0; i * slotsPerFile < slots.length; i++) {
		const part = slots.slice(i * slotsPerFile, (i + 1) * slotsPerFile);
		add(fileNames.pairs(i), encodeLists(part, count));
	}
	const { names, lists } = collectFacets(documents);
	add(fileNames.names, encodeNames(names));
	for (const facet of facetNames) add(fileNames.facet(facet), encodeLists(lists[facet], count));
	documents.forEach((document, id) => add(fileNames.card(id), encodeCard(toCard(document))));
	const folder = digestFiles(files);
	const boot = encodeBoot({
		folder,
		documents: count,
		slotBits,
		shards: shards.map(([first]) => first?.term ?? ''),
		lexicon: lexicon.map(([first]) => first?.key ?? ''),
	});
	return new Map([
		[bootFile, compress(boot)],
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

function toCard({ url, title, type, date, community, source, picture, excerpt }: SearchDocument) {
	return {
		url,
		title,
		type,
		date: date ?? '',
		community: community?.name ?? '',
		source: source?.name ?? '',
		picture: picture ?? '',
		excerpt,
	};
}

/** Compressed here, so that nothing depends on what a host does with files whose type it does not know. */
function compress(content: Uint8Array): Uint8Array {
	return seal(deflateRawSync(content, { level: 9 }));
}

function digestFiles(files: IndexFiles): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
	return hash.digest('hex').slice(0, 16);
}
