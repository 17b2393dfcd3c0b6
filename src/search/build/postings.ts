import { cutLevel, cutShare, levels, type Posting } from '../format/shard.ts';
import { unpackPlace, type Collected } from './collect-words.ts';

/** Below this number of documents the lists are so short that nothing is cut. */
const fewDocuments = 1000;

/** A file of about this many bytes costs a slow line little more than the request itself. */
const shardBytes = { few: 2000, many: 4000 };

/** From here on larger shards keep the number of files down. */
const manyDocuments = 5000;

/** What a term itself takes of a shard, compressed: measured on the sample content and the bench's corpora. */
const bytesPerTerm = 2.5;

/** How much a word's weight in a body grows with its count, and shrinks with the length of the body (BM25's usual values). */
const saturation = 1.2;
const lengthShare = 0.75;

/** From this weight on a word counts as one that a body is about: twice in a body of usual length. */
const oftenWeight = (2 * (saturation + 1)) / (2 + saturation);

/** Turns what was collected into postings sorted by term. */
export function toPostings({ places, lengths }: Collected): Posting[] {
	const documents = lengths.length;
	const usual = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / documents);
	const levelOf = ({ id, times, level }: ReturnType<typeof unpackPlace>): number => {
		if (level > levels.body) return level;
		const length = 1 - lengthShare + (lengthShare * (lengths[id] ?? 0)) / usual;
		const weight = (times * (saturation + 1)) / (times + saturation * length);
		return weight >= oftenWeight ? levels.bodyOften : levels.body;
	};
	return [...places.keys()].sort().map((term) => {
		const all = (places.get(term) ?? []).map((packed) => {
			const place = unpackPlace(packed);
			return { id: place.id, level: levelOf(place) };
		});
		const isCut = documents >= fewDocuments && all.length > documents * cutShare;
		const stored = isCut ? all.filter(({ level }) => level >= cutLevel) : all;
		return {
			term,
			count: all.length,
			isCut,
			ids: Uint32Array.from(stored, ({ id }) => id),
			levels: Uint8Array.from(stored, ({ level }) => level),
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

/** Fills files with consecutive items, one file at least; an item that is larger than a file gets one of its own. */
export function pack<T>(items: readonly T[], limit: number, sizeOf: (item: T) => number): T[][] {
	const packs: T[][] = [[]];
	let room = limit;
	for (const item of items) {
		const size = sizeOf(item);
		const last = packs.at(-1);
		if (last === undefined || (size > room && last.length > 0)) {
			packs.push([item]);
			room = limit;
		} else last.push(item);
		room -= size;
	}
	return packs;
}
