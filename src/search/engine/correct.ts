import { endKey, middleKey, startKey } from '../format/lexicon.ts';
import { searchBuckets, sortCandidates, type Candidate } from './candidates.ts';
import { findFile, type IndexFiles } from './files.ts';
import { findInflected, inflectedWeight, type ResolvedWord, type TermMatch } from './resolve.ts';
import type { QueryWord } from './query.ts';

/** How far to look for what was meant. */
export interface Reach {
	/** The most words that may stand in for a finished word, and for the beginning of one. */
	words: { finished: number; unfinished: number };
	/** The most files that are fetched for them. */
	files: number;
	/** Look for spoilt beginnings even where something near was found. */
	isWide: boolean;
}

/** Enough for one word alone: more would only add noise. */
export const nearReach: Reach = { words: { finished: 4, unfinished: 24 }, files: 4, isWide: false };

/** When other words of the query tell which of many is meant. */
export const wideReach: Reach = { words: { finished: 24, unfinished: 60 }, files: 8, isWide: true };

/** Each slip makes a match less likely to be what was meant. */
const weightPerSlip = 0.72;

/** Whether a word can be misspelt at all: a number is right or wrong, and two letters are near to everything. */
export function isCorrectable({ term, phrase }: QueryWord): boolean {
	return phrase === undefined && term.length > 2 && !/\p{N}/u.test(term);
}

/** Finds the words that a misspelt one may stand for. No match when there is none near enough. */
export async function correctWord(
	files: IndexFiles,
	word: QueryWord,
	reach: Reach,
): Promise<ResolvedWord> {
	const candidates = await findCandidates(files, word, reach.isWide);
	const best = candidates[0];
	if (best === undefined) return { word, matches: [] };
	const most = best.cost % 1 > 0 ? reach.words.unfinished : reach.words.finished;
	const kept = candidates
		.filter(({ cost }) => cost <= best.cost + 0.5 || reach.isWide)
		.slice(0, most);
	const matches = await loadMatches(files, kept, reach.files);
	return { word, matches, corrected: best.term };
}

async function findCandidates(
	files: IndexFiles,
	word: QueryWord,
	isWide: boolean,
): Promise<Candidate[]> {
	const { term } = word;
	const near = await searchBuckets(files, word, [startKey(term), endKey(term)]);
	const isSafe = !word.isOpen && term.length > 4;
	if (!isWide && (isSafe || near.some(({ cost }) => cost < 2))) return near;
	// The end of an unfinished word tells nothing, and a slip inside of four letters spoils both ends.
	// Then the inner letters stand in their place, or one further on or back, unless the second and the third were swapped.
	const keys = [2, 1, 3].map((at) => middleKey(term, at));
	const swapped = startKey(term.slice(0, 1) + term.slice(2));
	return sortCandidates(term, [...near, ...(await searchBuckets(files, word, [...keys, swapped]))]);
}

async function loadMatches(
	{ boot, shard }: IndexFiles,
	candidates: Candidate[],
	maxFiles: number,
): Promise<TermMatch[]> {
	const numbers = new Set(candidates.map(({ term }) => findFile(boot.shards, term)));
	const postings = (await Promise.all([...numbers].slice(0, maxFiles).map(shard))).flat();
	const byTerm = new Map(postings.map((posting) => [posting.term, posting]));
	return candidates.flatMap(({ term, cost }, i) => {
		const posting = byTerm.get(term);
		if (posting === undefined) return [];
		const weight = weightPerSlip ** cost;
		const inflected = i === 0 ? findInflected(postings, term) : [];
		return [
			{ posting, weight },
			...inflected.map((form) => ({ posting: form, weight: weight * inflectedWeight })),
		];
	});
}
