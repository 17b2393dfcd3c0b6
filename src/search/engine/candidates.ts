import type Fuse from 'fuse.js/min-basic';
import type { Bucket } from '../format/lexicon.ts';
import { measureSlips } from './distance.ts';
import { findFile, type IndexFiles } from './files.ts';
import { loadFuse } from './fuse.ts';
import type { QueryWord } from './query.ts';

/** A word of the index that may have been meant. */
export interface Candidate {
	term: string;
	/** Slips, and half of one more when only its beginning has been typed. */
	cost: number;
	commonness: number;
}

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

/**
 * Words of the index that may have been meant, from the buckets of these keys.
 *
 * @throws When a file of them does not come.
 */
export async function searchBuckets(
	files: IndexFiles,
	word: QueryWord,
	keys: string[],
): Promise<Candidate[]> {
	const { term, isOpen } = word;
	const [FuseClass, ...buckets] = await Promise.all([
		loadFuse(),
		...keys.map((key) => loadBucket(files, key)),
	]);
	const found = new Map<string, Candidate>();
	const most = term.length < 5 ? 1 : 2;
	// Fuse counts swapped letters as two slips, which are half of a word of four: there it is asked for each swap.
	const patterns = term.length < 5 ? [term, ...swapNeighbours(term)] : [term];
	for (const bucket of buckets) {
		if (bucket === undefined) continue;
		const fuse = openBucket(FuseClass, bucket);
		const results = patterns.flatMap((pattern) =>
			fuse.search(pattern, { limit: candidatesPerBucket }),
		);
		for (const { item, refIndex } of results) {
			const { whole, beginning } = measureSlips(term, item);
			const cost = Math.min(whole, isOpen ? beginning + 0.5 : Infinity);
			if (cost <= most) {
				found.set(item, { term: item, cost, commonness: bucket.commonness[refIndex] ?? 0 });
			}
		}
	}
	return sortCandidates(term, found.values());
}

/** Every letter of a word asks the same buckets again. */
const openBuckets = new WeakMap<Bucket, Fuse<string>>();

function openBucket(FuseClass: typeof Fuse, bucket: Bucket): Fuse<string> {
	let fuse = openBuckets.get(bucket);
	if (fuse === undefined) {
		const words = bucket.index.records.map(({ v }) => v);
		fuse = new FuseClass(words, fuseOptions, FuseClass.parseIndex<string>(bucket.index));
		openBuckets.set(bucket, fuse);
	}
	return fuse;
}

function swapNeighbours(term: string): string[] {
	return Array.from(
		{ length: term.length - 1 },
		(_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
	);
}

/** The nearest first; then what begins alike, because first letters are seldom wrong; then the commonest. */
export function sortCandidates(term: string, candidates: Iterable<Candidate>): Candidate[] {
	const isSameStart = (candidate: Candidate): number => Number(candidate.term[0] === term[0]);
	return [...candidates].sort(
		(a, b) => a.cost - b.cost || isSameStart(b) - isSameStart(a) || b.commonness - a.commonness,
	);
}

async function loadBucket(files: IndexFiles, key: string): Promise<Bucket | undefined> {
	const buckets = await files.lexicon(findFile(files.boot.lexicon, key));
	return buckets.find((bucket) => bucket.key === key);
}
