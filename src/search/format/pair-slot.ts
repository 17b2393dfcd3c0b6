/** How many slots of the pair table stand in one file. */
export const slotsPerFile = 256;

/**
 * The slot of two neighbouring words. Pairs share slots, as in a Bloom filter: a slot holds the documents
 * of all its pairs, so now and then a document is taken for one that has the pair, but none that has it is lost.
 *
 * @param slotBits The table has 2^slotBits slots.
 */
export function pairSlot(first: string, second: string, slotBits: number): number {
	return slotOfHashes(hashTerm(first), hashTerm(second), slotBits);
}

/** The same for words whose hashes are known. */
export function slotOfHashes(first: number, second: number, slotBits: number): number {
	// Murmur3's finaliser spreads the sum over all bits, of which the highest are used.
	let hash = first + Math.imul(second, 0x9e3779b1);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return slotBits === 0 ? 0 : (hash ^ (hash >>> 16)) >>> (32 - slotBits);
}

/** FNV-1a over UTF-16 units. */
export function hashTerm(term: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < term.length; i++) {
		hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
	}
	return hash;
}
