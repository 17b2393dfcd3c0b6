/** Bytes that do not hold what the format says: cut short, damaged, or made by another version. */
export class FormatError extends Error {
	override name = 'FormatError';
}

/** Reads the parts of a file one after the other. Every method throws a FormatError past the end. */
export interface ByteReader {
	byte: () => number;
	varint: () => number;
	text: () => string;
	/** All that has not been read yet. */
	rest: () => Uint8Array;
}

/** Starts reading at the first byte. */
export function createByteReader(bytes: Uint8Array): ByteReader {
	let at = 0;
	const byte = (): number => {
		const value = bytes[at++];
		if (value === undefined) throw new FormatError('the file ends too early');
		return value;
	};
	const varint = (): number => {
		let value = 0;
		for (let factor = 1; factor <= maxFactor; factor *= 128) {
			const next = byte();
			value += (next & 127) * factor;
			if (next < 128) return value;
		}
		throw new FormatError('a number is too long');
	};
	const text = (): string => {
		const end = varint() + at;
		if (end > bytes.length) throw new FormatError('a text ends too early');
		const part = bytes.subarray(at, end);
		at = end;
		return toText(part);
	};
	return { byte, varint, text, rest: () => bytes.subarray(at) };
}

/** Writes what a ByteReader reads. */
export interface ByteWriter {
	byte: (value: number) => void;
	varint: (value: number) => void;
	text: (value: string) => void;
	bytes: (value: Uint8Array) => void;
	toBytes: () => Uint8Array;
}

/** Starts with nothing written. */
export function createByteWriter(): ByteWriter {
	const out: number[] = [];
	const bytes = (value: Uint8Array): void => {
		for (const byte of value) out.push(byte);
	};
	const varint = (value: number): void => {
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
		out.push(rest);
	};
	return {
		byte: (value) => out.push(value),
		varint,
		text: (value) => {
			const encoded = new TextEncoder().encode(value);
			varint(encoded.length);
			bytes(encoded);
		},
		bytes,
		toBytes: () => Uint8Array.from(out),
	};
}

/** UTF-8 as text; bytes that are not UTF-8 are damage, not characters. */
export function toText(bytes: Uint8Array): string {
	try {
		return decoder.decode(bytes);
	} catch {
		throw new FormatError('a text is not UTF-8');
	}
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Seven groups of seven bits: as far as whole numbers are exact. */
const maxFactor = 128 ** 6;
