import Fuse from 'fuse.js/min-basic';
import { bucketKeys, type Bucket } from '../format/lexicon.ts';
import type { Posting } from '../format/shard.ts';
import { pack } from './postings.ts';

/** Shorter words are not corrected: nearly everything is one slip away from them. */
export const shortestCorrected = 4;

const fileBytes = 1000;

/** What a word takes of a file, compressed. */
const bytesPerWord = 2.5;

/** Files every word that may be meant by a misspelt one in its buckets, and makes a Fuse index of each. */
export function createBuckets(postings: readonly Posting[]): Bucket[] {
	const filed = new Map<string, Posting[]>();
	for (const posting of postings) {
		if (posting.term.length < shortestCorrected || /\p{N}/u.test(posting.term)) continue;
		for (const key of bucketKeys(posting.term)) {
			const bucket = filed.get(key);
			if (bucket === undefined) filed.set(key, [posting]);
			else bucket.push(posting);
		}
	}
	return [...filed.keys()].sort().map((key) => {
		const bucket = filed.get(key) ?? [];
		const { records } = Fuse.createIndex<string>(
			[],
			bucket.map(({ term }) => term),
		).toJSON();
		return {
			key,
			index: { keys: [], records: records.map(({ v = '', i, n = 1 }) => ({ v, i, n })) },
			commonness: bucket.map(({ count }) => 31 - Math.clz32(count)),
		};
	});
}

/** Cuts the buckets into files; a bucket is never parted. */
export function packBuckets(buckets: readonly Bucket[]): Bucket[][] {
	return pack(buckets, fileBytes, ({ index }) => 4 + index.records.length * bytesPerWord);
}
