import { cutShare } from '../format/shard.ts';
import type { ResolvedWord, TermMatch } from './resolve.ts';

/** What a query found, not yet in order: sorting all of it would take longer than showing the best. */
export interface Ranking {
	/** By id; 0 for what was not found. */
	scores: Float32Array;
	/** The documents that were found, newest first. */
	ids: number[];
	/** How many of them hold every word that matters. */
	full: number;
}

/** How much a word counts by where it stands: see `levels`. Higher steps for the body made known items harder to find. */
const impacts = [1, 1.2, 1.4, 1.8, 2.1];

/** Lifts what holds every word above all that does not. No sum of the words' own scores comes near it. */
const fullBonus = 1000;

/**
 * Scores documents: for each word its best term, by rarity (BM25's idf) and place; then by how many words are there.
 *
 * @param documents How many documents the index holds.
 * @param phrases For each pair of words that must stand together, the documents in which they do.
 */
export function rankDocuments(
	words: readonly ResolvedWord[],
	documents: number,
	phrases: readonly ArrayLike<number>[] = [],
): Ranking {
	const sums = new Float32Array(documents);
	const counts = new Uint8Array(documents);
	const needed = findNeeded(words, documents);
	for (const word of words) {
		const step = needed.has(word) ? 1 : 0;
		scoreWord(word, documents).forEach((score, id) => {
			if (score === 0) return;
			sums[id] = (sums[id] ?? 0) + score;
			counts[id] = (counts[id] ?? 0) + step;
		});
	}
	const isAllowed = createPhraseCheck(words, documents, phrases);
	const ids: number[] = [];
	let full = 0;
	sums.forEach((sum, id) => {
		if (sum === 0 || !isAllowed(id)) {
			sums[id] = 0;
			return;
		}
		ids.push(id);
		const share = (counts[id] ?? 0) / needed.size;
		sums[id] = sum * (0.25 + 0.75 * share ** 1.5);
		if (share < 1) return;
		sums[id] = (sums[id] ?? 0) + fullBonus;
		full++;
	});
	return { scores: sums, ids, full };
}

/** All documents as if each had been found: what is shown when only filters are chosen. */
export function rankAll(documents: number): Ranking {
	const ids = Array.from({ length: documents }, (_, id) => id);
	return { scores: new Float32Array(documents), ids, full: documents };
}

/** The best documents, newest first among equals. */
export function takeBest({ scores, ids }: Ranking, count: number): number[] {
	const best: number[] = [];
	for (const id of ids) {
		const score = scores[id] ?? 0;
		let place = best.length;
		while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
		if (place >= count) continue;
		best.splice(place, 0, id);
		if (best.length > count) best.pop();
	}
	return best;
}

/**
 * A term is as rare as it is and as all that the word stands for, in equal parts: by its own rarity alone
 * an odd completion would beat the usual one, by the other alone a misspelt word would say too little.
 */
function scoreWord({ matches }: ResolvedWord, documents: number): Float32Array {
	const best = new Float32Array(documents);
	const all = matches.reduce((sum, { posting }) => sum + posting.count, 0);
	for (const { posting, weight } of matches) {
		const count = Math.min(documents, Math.sqrt(posting.count * all));
		const factor = weight * Math.log(1 + documents / count);
		for (let i = 0; i < posting.ids.length; i++) {
			const id = posting.ids[i] ?? 0;
			const score = factor * (impacts[posting.levels[i] ?? 0] ?? 1);
			if (score > (best[id] ?? 0)) best[id] = score;
		}
	}
	return best;
}

/** Words that nearly every document holds say nothing about which one is meant, unless there are no others. */
function findNeeded(words: readonly ResolvedWord[], documents: number): Set<ResolvedWord> {
	const isRare = ({ posting }: TermMatch): boolean => posting.count <= documents * cutShare;
	const rare = words.filter(({ matches }) => matches.every(isRare));
	return new Set(rare.length > 0 ? rare : words);
}

/** A document with a phrase holds all its words and all its pairs. The lists of cut terms are not whole, so they cannot tell. */
function createPhraseCheck(
	words: readonly ResolvedWord[],
	documents: number,
	pairs: readonly ArrayLike<number>[],
): (id: number) => boolean {
	const lists = [
		...pairs,
		...words.flatMap(({ word, matches }) =>
			word.phrase === undefined || matches[0]?.posting.isCut ? [] : [matches[0]?.posting.ids ?? []],
		),
	];
	const counts = new Uint8Array(documents);
	for (const ids of lists) {
		for (let i = 0; i < ids.length; i++) counts[ids[i] ?? 0] = (counts[ids[i] ?? 0] ?? 0) + 1;
	}
	return (id) => counts[id] === lists.length;
}
