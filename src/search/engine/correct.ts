import Fuse from 'fuse.js/basic';
import { endKey, middleKey, startKey, type Bucket } from '../format/lexicon.ts';
import { measureSlips } from './distance.ts';
import { findFile, type IndexFiles } from './files.ts';
import { findInflected, type ResolvedWord, type TermMatch } from './resolve.ts';
import type { QueryWord } from './query.ts';

/** A word of the index that may have been meant. */
interface Candidate {
	term: string;
	/** Slips, and half of one more when only its beginning has been typed. */
	cost: number;
	commonness: number;
}

/** How many words may stand in for a misspelt one, finished or not. */
const maxWords = { finished: 4, unfinished: 24 };

/** The most files that are fetched for them. */
const maxFiles = 4;

/** Each slip makes a match less likely to be what was meant. */
const weightPerSlip = 0.72;

/**
 * Fuse's own score lets anything follow a match and counts swapped letters twice, so it only finds the candidates;
 * a small distance around the beginning keeps it from matching inside of longer words.
 */
const fuseOptions = {
	threshold: 0.4,
	location: 0,
	distance: 20,
	ignoreFieldNorm: true,
	isCaseSensitive: true,
};

const candidatesPerBucket = 150;

/** Whether a word can be misspelt at all: a number is right or wrong, and three letters are near to everything. */
export function isCorrectable({ term, phrase }: QueryWord): boolean {
	return phrase === undefined && term.length > 3 && !/\p{N}/u.test(term);
}

/** Finds the words that a misspelt one may stand for. No match when there is none near enough. */
export async function correctWord(files: IndexFiles, word: QueryWord): Promise<ResolvedWord> {
	const candidates = await findCandidates(files, word);
	const best = candidates[0];
	if (best === undefined) return { word, matches: [] };
	const isUnfinished = best.cost % 1 > 0;
	const kept = candidates
		.filter(({ cost }) => !isUnfinished || cost <= best.cost + 0.5)
		.slice(0, isUnfinished ? maxWords.unfinished : maxWords.finished);
	const matches = await loadMatches(files, kept);
	return { word, matches, corrected: best.term };
}

async function findCandidates(files: IndexFiles, word: QueryWord): Promise<Candidate[]> {
	const { term } = word;
	const near = await searchBuckets(files, word, [startKey(term), endKey(term)]);
	if (!word.isOpen || near.some(({ cost }) => cost < 2)) return near;
	// The end of an unfinished word tells nothing. If its beginning is spoilt, then its inner letters are not:
	// they stand in their place, or one further on or back, unless the slip swapped the second letter with the third.
	const keys = [2, 1, 3].map((at) => middleKey(term, at));
	const swapped = startKey(term.slice(0, 1) + term.slice(2));
	return searchBuckets(files, word, [...keys, swapped]);
}

async function searchBuckets(
	files: IndexFiles,
	word: QueryWord,
	keys: string[],
): Promise<Candidate[]> {
	const { term, isOpen } = word;
	const buckets = await Promise.all(keys.map((key) => loadBucket(files, key)));
	const found = new Map<string, Candidate>();
	const most = term.length < 5 ? 1 : 2;
	for (const bucket of buckets) {
		if (bucket === undefined) continue;
		const words = bucket.index.records.map(({ v }) => v);
		const fuse = new Fuse(words, fuseOptions, Fuse.parseIndex<string>(bucket.index));
		for (const { item, refIndex } of fuse.search(term, { limit: candidatesPerBucket })) {
			const { whole, beginning } = measureSlips(term, item);
			const cost = Math.min(whole, isOpen ? beginning + 0.5 : Infinity);
			if (cost <= most) {
				found.set(item, { term: item, cost, commonness: bucket.commonness[refIndex] ?? 0 });
			}
		}
	}
	const isSameStart = (candidate: Candidate): number => Number(candidate.term[0] === term[0]);
	return [...found.values()].sort(
		(a, b) => a.cost - b.cost || isSameStart(b) - isSameStart(a) || b.commonness - a.commonness,
	);
}

async function loadBucket(files: IndexFiles, key: string): Promise<Bucket | undefined> {
	const buckets = await files.lexicon(findFile(files.boot.lexicon, key));
	return buckets.find((bucket) => bucket.key === key);
}

async function loadMatches(
	{ boot, shard }: IndexFiles,
	candidates: Candidate[],
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
			...inflected.map((form) => ({ posting: form, weight: weight * 0.85 })),
		];
	});
}
