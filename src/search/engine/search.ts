import { pairSlot, slotsPerFile } from '../format/pair-slot.ts';
import { correctWord, isCorrectable } from './correct.ts';
import type { IndexFiles } from './files.ts';
import { parseQuery, replaceWords, type Query } from './query.ts';
import { rankDocuments, type Ranking } from './rank.ts';
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
	const [words, pairs] = await Promise.all([
		Promise.all(
			query.words.map(async (word): Promise<ResolvedWord> => {
				try {
					const asTyped = await resolveWord(files, word);
					if (asTyped.matches.length > 0 || isLiteral || !isCorrectable(word)) return asTyped;
					return await correctWord(files, word);
				} catch {
					return { word, matches: [], hasFailed: true };
				}
			}),
		),
		loadPairs(files, query),
	]);
	const known = words.filter(({ hasFailed }) => !hasFailed);
	const corrections = words.flatMap(({ word, corrected }) =>
		corrected === undefined ? [] : [[word, corrected] as const],
	);
	return {
		ranking: rankDocuments(known, files.boot.documents, pairs.lists),
		words,
		corrected: corrections.length > 0 ? replaceWords(query, new Map(corrections)) : undefined,
		isPartial: pairs.hasFailed || known.length < words.length,
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
