import { createByteReader, createByteWriter, FormatError } from './bytes.ts';
import { readSorted, writeSorted } from './front-coding.ts';

/** What `Fuse.createIndex(terms).toJSON()` gives for a list of single words. */
export interface FuseWords {
	keys: [];
	records: { v: string; i: number; n: number }[];
}

/** The words of one two-letter bucket as a Fuse index, and how common each is. */
export interface Bucket {
	/** The family and the two letters: see `bucketKeys`. */
	key: string;
	index: FuseWords;
	/** log2 of the number of documents that hold the word, rounded down. */
	commonness: ArrayLike<number>;
}

/**
 * The buckets that a word is filed in: by its first two letters, its last two, and its third and fourth.
 * A single slip spoils at most one of the first two; the third finds unfinished words that begin with a slip.
 */
export function bucketKeys(term: string): string[] {
	return [startKey(term), endKey(term), ...(term.length > 3 ? [middleKey(term, 2)] : [])];
}

/** The key of the bucket by first letters. */
export function startKey(term: string): string {
	return `<${term.slice(0, 2)}`;
}

/** The key of the bucket by last letters. */
export function endKey(term: string): string {
	return `>${term.slice(-2)}`;
}

/** The key of the bucket by inner letters, which in a word that is spelt right begin at 2. */
export function middleKey(term: string, at: number): string {
	return `=${term.slice(at, at + 2)}`;
}

/**
 * Writes buckets one after the other. A Fuse index of single words holds nothing but the words:
 * the position follows from the order and the norm of a single word is 1, so neither is written.
 *
 * @throws When an index is not one of single words in their order.
 */
export function encodeLexicon(buckets: readonly Bucket[]): Uint8Array {
	const out = createByteWriter();
	out.varint(buckets.length);
	for (const { key, index, commonness } of buckets) {
		if (index.records.some(({ i, n }, at) => i !== at || n !== 1)) {
			throw new Error(`lexicon: the bucket "${key}" holds something else than single words`);
		}
		out.text(key);
		writeSorted(
			out,
			index.records.map(({ v }) => v),
		);
		for (let i = 0; i < index.records.length; i++) out.byte(commonness[i] ?? 0);
	}
	return out.toBytes();
}

/**
 * Reads what `encodeLexicon` wrote; the indexes are as Fuse made them.
 *
 * @throws {FormatError} When the bytes are cut short or damaged.
 */
export function decodeLexicon(bytes: Uint8Array): Bucket[] {
	const input = createByteReader(bytes);
	const buckets: Bucket[] = [];
	for (let left = input.varint(); left > 0; left--) {
		const key = input.text();
		const records = readSorted(input).map((v, i) => ({ v, i, n: 1 }));
		const commonness = Uint8Array.from(records, () => input.byte());
		buckets.push({ key, index: { keys: [], records }, commonness });
	}
	if (input.rest().length > 0) throw new FormatError('the lexicon goes on after its end');
	return buckets;
}
