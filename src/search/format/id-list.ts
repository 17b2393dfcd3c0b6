import type { BitReader, BitWriter } from './bits.ts';
import { FormatError } from './bytes.ts';

/**
 * Writes ascending ids as their gaps in Golomb-Rice code: the quotient by 2^k in ones, then k bits.
 * The best k for gaps of random ids is log2(ln 2 * mean gap) (Golomb 1966), rounded down.
 *
 * @param range Every id is below it.
 * @param writeMark Called after each id, to write what belongs to it.
 */
export function writeIds(
	out: BitWriter,
	ids: ArrayLike<number>,
	range: number,
	writeMark?: (index: number) => void,
): void {
	const k = riceParameter(ids.length, range);
	let next = 0;
	for (let i = 0; i < ids.length; i++) {
		const id = ids[i] ?? 0;
		const gap = id - next;
		out.ones(gap >>> k, Infinity);
		out.bits(gap & ((1 << k) - 1), k);
		writeMark?.(i);
		next = id + 1;
	}
}

/**
 * Reads what `writeIds` wrote.
 *
 * @throws {FormatError} When an id is not below the range, or the stream ends.
 */
export function readIds(
	bits: BitReader,
	count: number,
	range: number,
	readMark?: (index: number) => void,
): Uint32Array {
	if (count > range) throw new FormatError('a list is longer than the index');
	const ids = new Uint32Array(count);
	const k = riceParameter(count, range);
	let next = 0;
	for (let i = 0; i < count; i++) {
		const id = next + bits.ones(range) * 2 ** k + bits.bits(k);
		if (id >= range) throw new FormatError('a list names an entry that is not there');
		ids[i] = id;
		readMark?.(i);
		next = id + 1;
	}
	return ids;
}

/** In whole numbers, because logarithms may differ between the machine that writes and the one that reads. */
function riceParameter(count: number, range: number): number {
	return 31 - Math.clz32(Math.max(1, (0.69 * range) / count));
}
