import { FormatError } from './bytes.ts';

/** Reads a stream bit by bit, the highest bit of each byte first. Throws a FormatError past the end. */
export interface BitReader {
	/** A whole number of this many bits, 32 at most. */
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
	/** A whole number below 2^32 in this many bits. */
	bits: (value: number, width: number) => void;
	ones: (count: number, most: number) => void;
	/** All bytes; the last one is filled up with zeros. */
	toBytes: () => Uint8Array;
}

/** Starts with nothing written. */
export function createBitWriter(): BitWriter {
	const out: number[] = [];
	let pending = 0;
	let free = 8;
	const bits = (value: number, width: number): void => {
		let left = width;
		while (left > 0) {
			const step = Math.min(left, free);
			left -= step;
			free -= step;
			pending |= ((value >>> left) & ((1 << step) - 1)) << free;
			if (free > 0) continue;
			out.push(pending);
			[pending, free] = [0, 8];
		}
	};
	return {
		bits,
		ones: (count, most) => {
			for (let left = count; left > 0; left -= 8) bits(255, Math.min(left, 8));
			if (count < most) bits(0, 1);
		},
		toBytes: () => Uint8Array.from(free < 8 ? [...out, pending] : out),
	};
}
