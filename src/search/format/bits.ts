import { FormatError } from './bytes.ts';

/** Reads a stream bit by bit, the highest bit of each byte first. Throws a FormatError past the end. */
export interface BitReader {
	/** A whole number of this many bits. */
	bits: (width: number) => number;
	/** The ones before the next zero, but no more than `most`, after which no zero follows. */
	ones: (most: number) => number;
}

/** Starts reading at the first bit. */
export function createBitReader(bytes: Uint8Array): BitReader {
	let at = 0;
	const bit = (): number => {
		const byte = bytes[at >> 3];
		if (byte === undefined) throw new FormatError('the lists end too early');
		return (byte >> (7 - (at++ & 7))) & 1;
	};
	return {
		bits: (width) => {
			let value = 0;
			for (let i = 0; i < width; i++) value = value * 2 + bit();
			return value;
		},
		ones: (most) => {
			let count = 0;
			while (count < most && bit() === 1) count++;
			return count;
		},
	};
}

/** Writes what a BitReader reads. */
export interface BitWriter {
	bits: (value: number, width: number) => void;
	ones: (count: number, most: number) => void;
	/** All bytes; the last one is filled up with zeros. */
	toBytes: () => Uint8Array;
}

/** Starts with nothing written. */
export function createBitWriter(): BitWriter {
	const out: number[] = [];
	let count = 0;
	const push = (bit: number): void => {
		if ((count & 7) === 0) out.push(0);
		if (bit === 1) out[count >> 3] = (out[count >> 3] ?? 0) | (128 >> (count & 7));
		count++;
	};
	return {
		bits: (value, width) => {
			for (let i = width - 1; i >= 0; i--) push(Math.floor(value / 2 ** i) & 1);
		},
		ones: (ones, most) => {
			for (let i = 0; i < ones; i++) push(1);
			if (ones < most) push(0);
		},
		toBytes: () => Uint8Array.from(out),
	};
}
