import { slotOfHashes } from '../format/pair-slot.ts';

/** Which documents hold which two words side by side: see FORMAT.md. */
export interface PairTable {
	/** The table has 2^slotBits slots. */
	slotBits: number;
	/** The documents of a slot, ascending. */
	documentsOf: (slot: number) => number[];
}

/**
 * A slot holds about this part of the documents, so this is how often a document is wrongly taken
 * for one in which two words stand together, once it is known to hold both.
 */
const falsePairShare = 1 / 512;

/** Collects pairs, document by document. There are millions of them, so they are kept as bare numbers. */
export function createPairList() {
	let hashes = new Uint32Array(1 << 16);
	let ids = new Uint32Array(1 << 16);
	let size = 0;
	return {
		/** Ids must not descend. */
		add: (first: number, second: number, id: number): void => {
			if (size === ids.length) [hashes, ids] = [grow(hashes), grow(ids)];
			hashes[size] = slotOfHashes(first, second, 32);
			ids[size++] = id;
		},
		toTable: (documents: number): PairTable => {
			const wanted = size / Math.max(1, documents) / falsePairShare;
			const slotBits = Math.ceil(Math.log2(Math.max(2, wanted)));
			const shift = 32 - slotBits;
			const { starts, sorted } = sortBySlot(hashes.subarray(0, size), ids, shift);
			return {
				slotBits,
				// Ids ascend, so a pair that a document repeats stands next to itself.
				documentsOf: (slot) =>
					[...sorted.subarray(starts[slot], starts[slot + 1])].filter(
						(id, i, all) => id !== all[i - 1],
					),
			};
		},
	};
}

/** Sorts ids by slot in linear time, leaving those of one slot in their order (counting sort). */
function sortBySlot(hashes: Uint32Array, ids: Uint32Array, shift: number) {
	const starts = new Uint32Array(2 ** (32 - shift) + 1);
	for (const hash of hashes) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] ?? 0) + 1;
	for (let slot = 1; slot < starts.length; slot++) {
		starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
	}
	const next = starts.slice();
	const sorted = new Uint32Array(hashes.length);
	hashes.forEach((hash, i) => {
		const slot = hash >>> shift;
		const place = next[slot] ?? 0;
		sorted[place] = ids[i] ?? 0;
		next[slot] = place + 1;
	});
	return { starts, sorted };
}

function grow(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const longer = new Uint32Array(Math.ceil(list.length * 1.5));
	longer.set(list);
	return longer;
}
