import { syllable } from 'syllable';
import type { TextPiece } from '../../prose.ts';
import type { TextCounts } from './formulas.ts';

/** One sentence of an entry, where it stands, and what is counted in it. */
export interface Sentence {
	text: string;
	path: TextPiece['path'];
	counts: TextCounts;
}

/**
 * Cuts texts into sentences and counts their words. A heading or a list item without a full stop is a sentence too.
 *
 * @param glossary Terms that are taken out before counting.
 */
export function countSentences(pieces: readonly TextPiece[], glossary: Glossary): Sentence[] {
	return pieces.flatMap(({ text, path }) =>
		splitSentences(text)
			.map((sentence) => ({ text: sentence, path, counts: countWords(sentence, glossary) }))
			.filter(({ counts }) => counts.words > 0),
	);
}

/** The counts of several sentences as one text. */
export function addCounts(sentences: readonly Sentence[]): TextCounts {
	const total: TextCounts = { sentences: 0, words: 0, syllables: 0, longWords: 0 };
	for (const { counts } of sentences) {
		total.sentences += counts.sentences;
		total.words += counts.words;
		total.syllables += counts.syllables;
		total.longWords += counts.longWords;
	}
	return total;
}

/** Finds the terms of a glossary in a text; undefined when it has none. */
export type Glossary = RegExp | undefined;

/** Terms as one pattern, longest first, so that `type 2 diabetes` wins over `diabetes`. A plural `s` belongs to the term. */
export function toGlossary(terms: readonly string[]): Glossary {
	if (terms.length === 0) return undefined;
	const longestFirst = terms.toSorted((a, b) => b.length - a.length).map(escapePattern);
	return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})s?(?![\\p{L}\\d])`, 'giu');
}

/** A full stop, question or exclamation mark, perhaps a closing quote, then a space and a new start. */
const boundary = /(?<=[.!?]["'”’)]*)\s+(?=["'“‘(]?[\p{Lu}\d])/u;
const abbreviation =
	/(?:\b(?:Drs?|Mrs?|Ms|St|Prof|vs|etc|No|approx|e\.g|i\.e|a\.m|p\.m)|\b\p{Lu})\.$/u;

function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let open = '';
	for (const part of text.split(boundary)) {
		open = open === '' ? part : `${open} ${part}`;
		if (abbreviation.test(open)) continue;
		sentences.push(open);
		open = '';
	}
	return open === '' ? sentences : [...sentences, open];
}

/** Words are made of letters: how a number is read aloud is anybody's guess. */
const word = /\p{L}[\p{L}\p{M}'’-]*/gu;

function countWords(sentence: string, glossary: Glossary): TextCounts {
	const plain = glossary === undefined ? sentence : sentence.replace(glossary, ' ');
	const counts = { sentences: 1, words: 0, syllables: 0, longWords: 0 };
	for (const [found] of plain.matchAll(word)) {
		const syllables = countSyllables(found);
		counts.words += 1;
		counts.syllables += syllables;
		if (syllables >= 3) counts.longWords += 1;
	}
	return counts;
}

/** A site has few words and says them often. */
const known = new Map<string, number>();

function countSyllables(text: string): number {
	let count = known.get(text);
	if (count === undefined) {
		count = Math.max(1, syllable(text));
		known.set(text, count);
	}
	return count;
}

function escapePattern(term: string): string {
	return term
		.trim()
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/\s+/g, '\\s+');
}
