import type { Posting } from '../format/shard.ts';
import { toStem } from '../words.ts';
import { findFile, type IndexFiles } from './files.ts';
import type { QueryWord } from './query.ts';

/** A term of the index that a word of the query stands for, and how well. */
export interface TermMatch {
	posting: Posting;
	/** 1 for the word itself, less for all else. */
	weight: number;
}

/** A word of the query and what it stands for in the index. */
export interface ResolvedWord {
	word: QueryWord;
	matches: TermMatch[];
	/** The word that it was taken for, when what was typed is not in the index. */
	corrected?: string | undefined;
	/** A file that it needs did not come. */
	hasFailed?: boolean | undefined;
}

/** The most terms that one word may stand for. */
const maxMatches = 40;

export const inflectedWeight = 0.7;

/** Finds what a word stands for as it was typed: itself, its inflected forms, and what begins with it. */
export async function resolveWord(files: IndexFiles, word: QueryWord): Promise<ResolvedWord> {
	const postings = await loadAround(files, word);
	const strict = match(postings, word, word.isOpen);
	return { word, matches: strict.length > 0 ? strict : match(postings, word, true) };
}

/** Forms of a term that share its stem, from among postings. */
export function findInflected(postings: readonly Posting[], term: string): Posting[] {
	const isForm = createFormCheck(term);
	return postings.filter((posting) => posting.term !== term && isForm(posting.term));
}

/** Tells forms of a term by their stem. Only the last letter of a stem may differ from the word's own, so most words need none. */
function createFormCheck(term: string): (candidate: string) => boolean {
	const stem = toStem(term);
	const beginning = stem.slice(0, -1);
	return (candidate) => candidate.startsWith(beginning) && toStem(candidate) === stem;
}

/** All three ways of matching look into one stretch of the sorted terms, which lies in one file or a few neighbours. */
async function loadAround({ boot, shard }: IndexFiles, word: QueryWord): Promise<Posting[]> {
	const { term } = word;
	const own = findFile(boot.shards, term);
	const start = word.phrase === undefined ? toStem(term).slice(0, -1) : term;
	const isShort = start.length < 3;
	const first = isShort ? own : Math.max(own - 1, findFile(boot.shards, start));
	const end = word.isOpen ? term : start;
	const last = isShort
		? own
		: Math.min(own + (word.isOpen ? 2 : 1), findFile(boot.shards, `${end}\uffff`));
	const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	return (await Promise.all(numbers.map(shard))).flat();
}

function match(
	postings: readonly Posting[],
	{ term, phrase }: QueryWord,
	asPrefix: boolean,
): TermMatch[] {
	const isForm = createFormCheck(term);
	const matches: TermMatch[] = [];
	for (const posting of postings) {
		const weight = weigh(posting.term);
		if (weight > 0) matches.push({ posting, weight });
	}
	return matches.sort((a, b) => b.weight - a.weight).slice(0, maxMatches);

	function weigh(candidate: string): number {
		if (candidate === term) return 1;
		if (phrase !== undefined) return 0;
		if (isForm(candidate)) return inflectedWeight;
		if (!asPrefix || term.length < 2 || !candidate.startsWith(term)) return 0;
		return 0.75 * (term.length / candidate.length) ** 0.35;
	}
}
