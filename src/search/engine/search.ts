import { pairSlot, slotsPerFile } from '../format/pair-slot.ts';
import { correctWord, isCorrectable, nearReach, wideReach } from './correct.ts';
import type { IndexFiles } from './files.ts';
import { parseQuery, replaceWords, type Query, type QueryWord } from './query.ts';
import { rankDocuments, takeBest, type Ranking } from './rank.ts';
import { resolveWord, type ResolvedWord } from './resolve.ts';

/** What a query gave. */
export interface Found {
	ranking: Ranking;
	words: ResolvedWord[];
	/** The query as it was understood, when a word was taken for another. */
	corrected: string | undefined;
	/** Whether a file did not come, so that there may be more. */
	isPartial: boolean;
}

/** How a query is to be read. */
export interface SearchOptions {
	/** Take every word as it was typed. */
	isLiteral?: boolean;
}

/** Searches. Never rejects for want of a file: what could be read is ranked, and the result says that it is not all. */
export async function search(
	files: IndexFiles,
	text: string,
	{ isLiteral = false }: SearchOptions = {},
): Promise<Found> {
	const query = parseQuery(text);
	const unresolved = query.words.map((word) => ({ word, matches: [] }));
	const canCorrect = (word: QueryWord): boolean => !isLiteral && isCorrectable(word);
	const [asTyped, pairs] = await Promise.all([
		resolveAll(unresolved, async ({ word }) => {
			const resolved = await resolveWord(files, word);
			if (resolved.matches.length > 0 || !canCorrect(word)) return resolved;
			return correctWord(files, word, nearReach);
		}),
		loadPairs(files, query),
	]);
	const rank = (words: ResolvedWord[]): Ranking =>
		rankDocuments(
			words.filter(({ hasFailed }) => !hasFailed),
			files.boot.documents,
			pairs.lists,
		);
	let words = asTyped;
	let ranking = rank(words);
	if (ranking.full === 0 && words.length > 1) {
		// Nothing holds all words together, so one that is not in the index as it stands may be another word's beginning misspelt.
		const wider = await resolveAll(words, async (resolved) => {
			const isExact = resolved.matches[0]?.weight === 1;
			if (isExact || !canCorrect(resolved.word)) return resolved;
			return join(resolved, await correctWord(files, resolved.word, wideReach));
		});
		const widerRanking = rank(wider);
		if (widerRanking.full > 0) [words, ranking] = [wider, widerRanking];
	}
	return {
		ranking,
		words,
		corrected: describeCorrections(query, words, takeBest(ranking, 1)[0]),
		isPartial: pairs.hasFailed || words.some(({ hasFailed }) => hasFailed),
	};
}

/** For each two neighbours of a phrase, the documents in which they are neighbours. */
async function loadPairs({ boot, pairs }: IndexFiles, { words }: Query) {
	const slots = words.flatMap(({ phrase, term }, i) => {
		const next = words[i + 1];
		return phrase !== undefined && phrase === next?.phrase
			? [pairSlot(term, next.term, boot.slotBits)]
			: [];
	});
	try {
		const lists = slots.map(async (slot) => {
			const file = await pairs(Math.floor(slot / slotsPerFile));
			return file[slot % slotsPerFile] ?? [];
		});
		return { lists: await Promise.all(lists), hasFailed: false };
	} catch {
		return { lists: [], hasFailed: true };
	}
}

/** A word whose files do not come fails alone, and keeps what it had. */
function resolveAll(
	words: readonly ResolvedWord[],
	resolve: (word: ResolvedWord) => Promise<ResolvedWord>,
): Promise<ResolvedWord[]> {
	return Promise.all(
		words.map((word) => resolve(word).catch(() => ({ ...word, hasFailed: true }))),
	);
}

/** What was typed may still be right, so it stays beside what it may be taken for. */
function join(typed: ResolvedWord, taken: ResolvedWord): ResolvedWord {
	return { ...taken, matches: [...typed.matches, ...taken.matches] };
}

/** The query in the words that the best result holds. */
function describeCorrections(
	query: Query,
	words: readonly ResolvedWord[],
	best: number | undefined,
): string | undefined {
	const replacements = new Map<QueryWord, string>();
	for (const { word, matches, corrected } of words) {
		if (corrected === undefined) continue;
		const held = matches.find(({ posting }) => Array.prototype.includes.call(posting.ids, best));
		const term = held?.posting.term ?? corrected;
		if (!term.startsWith(word.term)) replacements.set(word, term);
	}
	return replacements.size > 0 ? replaceWords(query, replacements) : undefined;
}
