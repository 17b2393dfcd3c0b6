/**
 * How many slips lie between what was typed and a word, and between it and the best beginning of the word.
 * A slip is a letter too many, one too few, a wrong one, or two neighbours swapped
 * (optimal string alignment, Damerau 1964).
 *
 * @example measureSlips('hpyer', 'hypertension') // { whole: 8, beginning: 1 }
 */
export function measureSlips(typed: string, word: string): { whole: number; beginning: number } {
	let older: number[] = [];
	let above = Array.from({ length: word.length + 1 }, (_, j) => j);
	for (let i = 1; i <= typed.length; i++) {
		const row = [i];
		for (let j = 1; j <= word.length; j++) {
			const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
			let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + wrong);
			if (typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
				least = Math.min(least, at(older, j - 2) + 1);
			}
			row.push(least);
		}
		older = above;
		above = row;
	}
	return { whole: at(above, word.length), beginning: Math.min(...above) };
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
