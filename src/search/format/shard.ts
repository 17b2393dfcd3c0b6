import { createBitReader, createBitWriter } from './bits.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { readSorted, writeSorted } from './front-coding.ts';
import { readIds, writeIds } from './id-list.ts';

/** Where a word stands in a document: the strongest place counts. Kept in one to four bits. */
export const levels = { body: 0, bodyOften: 1, name: 2, title: 3, shortTitle: 4 } as const;

/** Terms in more documents than this part keep only the documents that they stand out in. */
export const cutShare = 0.25;

/** The levels that a term with too many documents keeps. */
export const cutLevel = levels.name;

/** A term and the documents that hold it. */
export interface Posting {
	term: string;
	/** How many documents hold it, stored or not. */
	count: number;
	/** Whether only the documents with `cutLevel` or more are stored. */
	isCut: boolean;
	ids: ArrayLike<number>;
	levels: ArrayLike<number>;
}

/** Writes consecutive postings, sorted by term. */
export function encodeShard(postings: readonly Posting[], documents: number): Uint8Array {
	const out = createByteWriter();
	const bits = createBitWriter();
	writeSorted(
		out,
		postings.map(({ term }) => term),
	);
	for (const posting of postings) {
		out.varint(posting.count * 2 + (posting.isCut ? 1 : 0));
		if (posting.isCut) out.varint(posting.ids.length);
		const lowest = posting.isCut ? cutLevel : levels.body;
		writeIds(bits, posting.ids, documents, (i) =>
			bits.ones((posting.levels[i] ?? lowest) - lowest, levels.shortTitle - lowest),
		);
	}
	out.bytes(bits.toBytes());
	return out.toBytes();
}

/**
 * Reads what `encodeShard` wrote.
 *
 * @throws {FormatError} When the bytes are cut short or damaged.
 */
export function decodeShard(bytes: Uint8Array, documents: number): Posting[] {
	const input = createByteReader(bytes);
	const sizes = readSorted(input).map((term) => {
		const head = input.varint();
		const isCut = head % 2 === 1;
		const count = Math.floor(head / 2);
		return { term, count, isCut, stored: isCut ? input.varint() : count };
	});
	const bits = createBitReader(input.rest());
	return sizes.map(({ stored, ...size }) => {
		const lowest = size.isCut ? cutLevel : levels.body;
		const marks = new Uint8Array(Math.min(stored, documents));
		const ids = readIds(bits, stored, documents, (i) => {
			marks[i] = lowest + bits.ones(levels.shortTitle - lowest);
		});
		return { ...size, ids, levels: marks };
	});
}
