import { createBitReader, createBitWriter } from './bits.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { readIds, writeIds } from './id-list.ts';

/** Writes several lists of ids: the lengths of all, then their ids in one stream of bits. */
export function encodeLists(lists: readonly ArrayLike<number>[], documents: number): Uint8Array {
	const out = createByteWriter();
	const bits = createBitWriter();
	out.varint(lists.length);
	for (const ids of lists) {
		out.varint(ids.length);
		writeIds(bits, ids, documents);
	}
	out.bytes(bits.toBytes());
	return out.toBytes();
}

/**
 * Reads what `encodeLists` wrote.
 *
 * @throws {FormatError} When the bytes are cut short or damaged.
 */
export function decodeLists(bytes: Uint8Array, documents: number): Uint32Array[] {
	const input = createByteReader(bytes);
	const counts: number[] = [];
	for (let left = input.varint(); left > 0; left--) counts.push(input.varint());
	const bits = createBitReader(input.rest());
	return counts.map((count) => readIds(bits, count, documents));
}
