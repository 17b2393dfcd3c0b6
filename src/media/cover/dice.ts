/** Throws a number from 0 up to, and without, `sides`. */
export type Dice = (sides: number) => number;

/**
 * Dice that fall the same way for the same seed, on every machine: xorshift32
 * (George Marsaglia, "Xorshift RNGs", Journal of Statistical Software, 2003).
 */
export function createDice(seed: number): Dice {
	// Zero is the one state that xorshift never leaves.
	let state = seed === 0 ? 1 : seed;
	return (sides) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % sides;
	};
}

/** A whole number from `low` to `high`, both included. */
export function between(dice: Dice, low: number, high: number): number {
	return low + dice(high - low + 1);
}

/** One of a list, as the dice fall. */
export function pick<T>(dice: Dice, list: readonly [T, ...T[]]): T {
	return list[dice(list.length)] ?? list[0];
}
