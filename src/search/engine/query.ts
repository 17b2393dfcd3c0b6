import { toTerm, wordPattern } from '../words.ts';

/** One word of a query. */
export interface QueryWord {
	term: string;
	/** Where it stands in the text of the query. */
	start: number;
	end: number;
	/** The reader may still be typing it: nothing stands after it. */
	isOpen: boolean;
	/** The number of the quoted phrase that it belongs to. */
	phrase: number | undefined;
}

/** A query, read. */
export interface Query {
	text: string;
	words: QueryWord[];
}

/** The most words of a query that are looked at. */
export const maxQueryWords = 16;

/** Reads a query: words, and phrases in straight or curly quotes. A quote that is not closed ends with the text. */
export function parseQuery(text: string): Query {
	const words: QueryWord[] = [];
	let phrase: number | undefined;
	let phrases = 0;
	for (const match of text.matchAll(new RegExp(`["“”„]|${wordPattern.source}`, 'gu'))) {
		const [found] = match;
		if (/["“”„]/.test(found)) {
			phrase = phrase === undefined ? phrases++ : undefined;
			continue;
		}
		const end = match.index + found.length;
		const term = toTerm(found);
		const isOpen = end === text.length && phrase === undefined;
		if (term !== '') words.push({ term, start: match.index, end, isOpen, phrase });
	}
	return { text, words: words.slice(0, maxQueryWords) };
}

/** The text of a query with some of its words replaced. */
export function replaceWords(query: Query, replacements: ReadonlyMap<QueryWord, string>): string {
	let text = '';
	let at = 0;
	for (const [{ start, end }, replacement] of [...replacements].sort(
		([a], [b]) => a.start - b.start,
	)) {
		text += query.text.slice(at, start) + replacement;
		at = end;
	}
	return text + query.text.slice(at);
}
