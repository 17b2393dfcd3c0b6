import { toTerm, wordPattern } from '../words.ts';

/** A stretch of a text, and whether the query asked for it. */
export interface Stretch {
	text: string;
	isMarked: boolean;
}

/**
 * Parts a text into what was asked for and the rest.
 *
 * @param terms What the words of the query stand for.
 */
export function markText(text: string, terms: ReadonlySet<string>): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const { 0: word, index } of text.matchAll(wordPattern)) {
		if (!terms.has(toTerm(word))) continue;
		stretches.push(
			{ text: text.slice(at, index), isMarked: false },
			{ text: word, isMarked: true },
		);
		at = index + word.length;
	}
	return [...stretches, { text: text.slice(at), isMarked: false }].filter(
		(stretch) => stretch.text !== '',
	);
}

/** How much of a text stands before the first word that was asked for. */
const lead = 60;

/**
 * Cuts the beginning off a text whose first asked word comes late, so that it is seen on a small card.
 *
 * @param length As much as a card shows.
 */
export function cutExcerpt(text: string, terms: ReadonlySet<string>, length: number): string {
	const first = markText(text, terms)[0];
	const at = first?.isMarked === false ? first.text.length : 0;
	if (at < length || at === text.length) return text;
	return `… ${text.slice(text.indexOf(' ', at - lead) + 1)}`;
}
