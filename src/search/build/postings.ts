import { cutLevel, cutShare, type Posting } from '../format/shard.ts';

/** Below this number of documents the lists are so short that nothing is cut. */
const fewDocuments = 1000;

/** A file of about this many bytes costs a slow line little more than the request itself. */
const shardBytes = { few: 2000, many: 4000 };

/** From here on larger shards keep the number of files down. */
const manyDocuments = 5000;

/** What a term itself takes of a shard, compressed: measured on the sample content and the bench's corpora. */
const bytesPerTerm = 2.5;

/** Turns what was collected into postings sorted by term. */
export function toPostings(collected: Map<string, number[]>, documents: number): Posting[] {
	return [...collected.keys()].sort().map((term) => {
		const all = collected.get(term) ?? [];
		const isCut = documents >= fewDocuments && all.length > documents * cutShare;
		const stored = isCut ? all.filter((entry) => entry % 8 >= cutLevel) : all;
		return {
			term,
			count: all.length,
			isCut,
			ids: stored.map((entry) => entry >>> 3),
			levels: stored.map((entry) => entry & 7),
		};
	});
}

/** Cuts the postings into shards of about the same size. */
export function packPostings(postings: readonly Posting[], documents: number): Posting[][] {
	const limit = documents < manyDocuments ? shardBytes.few : shardBytes.many;
	return pack(postings, limit, ({ ids }) => {
		const bitsPerId = 2.5 + Math.log2(1 + documents / Math.max(1, ids.length));
		return bytesPerTerm + (ids.length * bitsPerId) / 8;
	});
}

/** Fills files with consecutive items; an item that is larger than a file gets one of its own. */
export function pack<T>(items: readonly T[], limit: number, sizeOf: (item: T) => number): T[][] {
	const packs: T[][] = [];
	let room = 0;
	for (const item of items) {
		const size = sizeOf(item);
		const last = packs.at(-1);
		if (last === undefined || size > room) {
			packs.push([item]);
			room = limit;
		} else last.push(item);
		room -= size;
	}
	return packs;
}
