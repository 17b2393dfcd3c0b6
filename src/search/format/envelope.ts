import { FormatError } from './bytes.ts';

/** Puts a checksum of four bytes before a file's compressed bytes. Every file of the index is sealed. */
export function seal(compressed: Uint8Array): Uint8Array<ArrayBuffer> {
	const sealed = new Uint8Array(compressed.length + 4);
	new DataView(sealed.buffer).setUint32(0, checksum(compressed));
	sealed.set(compressed, 4);
	return sealed;
}

/**
 * Takes the checksum off again. Raw deflate carries none, so a damaged file could otherwise be read as a different one.
 *
 * @throws {FormatError} When the bytes do not fit their checksum.
 */
export function unseal(sealed: Uint8Array): Uint8Array<ArrayBuffer> {
	const compressed = sealed.slice(4);
	const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
	if (sealed.length < 5 || view.getUint32(0) !== checksum(compressed)) {
		throw new FormatError('the file is damaged');
	}
	return compressed;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function checksum(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
