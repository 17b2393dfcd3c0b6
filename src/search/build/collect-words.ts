import { hashTerm } from '../format/pair-slot.ts';
import { levels } from '../format/shard.ts';
import { toTerms } from '../words.ts';
import type { Named, SearchDocument } from './document.ts';
import { createPairList, type PairTable } from './pairs.ts';

/** Every word of every document, and every two words that stand side by side. */
export interface Collected {
	/** By term: its places, one for each of its documents, by ascending id. See `packPlace`. */
	places: Map<string, number[]>;
	/** How many words the body of each document has. */
	lengths: number[];
	pairs: PairTable;
}

/** Titles of this many words or fewer are names: `Patient engagement` is the best answer to just that. */
const shortTitleWords = 3;

/** Reads all documents. Their order gives their ids. */
export function collectWords(documents: readonly SearchDocument[]): Collected {
	const words = new Map<string, Word>();
	const lengths: number[] = [];
	const pairs = createPairList();
	const addTo = (id: number, { terms, level }: Field): void => {
		let previous: Word | undefined;
		for (const term of terms) {
			let word = words.get(term);
			if (word === undefined)
				words.set(term, (word = { hash: hashTerm(term), id: -1, entries: [] }));
			addPlace(word, id, level);
			if (previous !== undefined) pairs.add(previous.hash, word.hash, id);
			previous = word;
		}
	};
	documents.forEach((document, id) => {
		const fields = readFields(document);
		lengths.push(fields.at(-1)?.terms.length ?? 0);
		for (const field of fields) addTo(id, field);
	});
	return {
		places: new Map([...words].map(([term, { entries }]) => [term, entries])),
		lengths,
		pairs: pairs.toTable(documents.length),
	};
}

interface Word {
	hash: number;
	/** The document that it was last seen in. */
	id: number;
	/** One for each document: see `packPlace`. */
	entries: number[];
}

interface Field {
	terms: string[];
	level: number;
}

/** The most that a word is counted in one body; more says no more. */
const maxTimes = 31;

/** A document, how often its body holds a word, and the strongest place of the word, in one number: lists of millions of them stay small. */
export function packPlace(id: number, times: number, level: number): number {
	return (id * (maxTimes + 1) + Math.min(times, maxTimes)) * 8 + level;
}

/** The parts of what `packPlace` has packed. */
export function unpackPlace(place: number): { id: number; times: number; level: number } {
	const rest = Math.floor(place / 8);
	return {
		id: Math.floor(rest / (maxTimes + 1)),
		times: rest % (maxTimes + 1),
		level: place % 8,
	};
}

function addPlace(word: Word, id: number, level: number): void {
	const times = level === levels.body ? 1 : 0;
	if (word.id !== id) {
		word.id = id;
		word.entries.push(packPlace(id, times, level));
		return;
	}
	const last = word.entries.length - 1;
	const before = unpackPlace(word.entries[last] ?? 0);
	word.entries[last] = packPlace(id, before.times + times, Math.max(before.level, level));
}

function readFields(document: SearchDocument): Field[] {
	const title = toTerms(document.title);
	return [
		{ terms: title, level: title.length <= shortTitleWords ? levels.shortTitle : levels.title },
		...document.alsoCalled.map((name) => ({ terms: toTerms(name), level: levels.title })),
		...namesOf(document).map((name) => ({ terms: toTerms(name), level: levels.name })),
		{ terms: toTerms(document.text), level: levels.body },
	];
}

function namesOf({ community, topics, source, people }: SearchDocument): string[] {
	return [community, source, ...topics, ...people]
		.filter((thing): thing is Named => thing !== undefined)
		.flatMap(({ name, synonyms }) => [name, ...synonyms]);
}
