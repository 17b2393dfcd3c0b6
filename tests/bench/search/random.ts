/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
export type Random = () => number;

/** Starts a source. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A whole number from `least` to `most`, both included. */
export function pickNumber(random: Random, least: number, most: number): number {
	return least + Math.floor(random() * (most - least + 1));
}

/**
 * Any item of a list.
 *
 * @throws When the list is empty.
 */
export function pickItem<T>(random: Random, items: readonly T[]): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('random: nothing to pick from');
	return item;
}
