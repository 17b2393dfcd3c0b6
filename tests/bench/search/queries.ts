import { toTerms } from '../../../src/search/words.ts';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { createRandom, pickItem, pickNumber, type Random } from './random.ts';

/** The ways in which people ask for a page they know. */
export const variants = [
	'exact',
	'prefix',
	'typo',
	'typo in prefix',
	'reordered',
	'inflected',
] as const;

export type Variant = (typeof variants)[number];

/** A page that somebody has in mind, and what they may type to find it. */
export interface KnownItem {
	url: string;
	queries: Partial<Record<Variant, string>>;
}

/** No more pages than this may hold all words: else nobody could say which one was meant. */
const mostMatches = 8;

/** Makes known items: pages with one to three of their words that hardly any other page holds together. */
export function createKnownItems(
	documents: readonly SearchDocument[],
	count: number,
	seed: number,
): KnownItem[] {
	const random = createRandom(seed);
	const holders = new Map<string, Set<number>>();
	documents.forEach((document, id) => {
		for (const term of new Set(toTerms(wordsOf(document)))) {
			const ids = holders.get(term) ?? new Set();
			holders.set(term, ids.add(id));
		}
	});
	const items: KnownItem[] = [];
	while (items.length < count) {
		const id = pickNumber(random, 0, documents.length - 1);
		const document = documents[id];
		if (document === undefined) continue;
		const terms = [...new Set(toTerms(`${document.title} ${document.text}`))].filter(
			(term) => term.length > 3 && (holders.get(term)?.size ?? 0) < documents.length * 0.1,
		);
		if (terms.length < 3) continue;
		const words = [
			...new Set(Array.from({ length: pickNumber(random, 1, 3) }, () => pickItem(random, terms))),
		];
		const matches = words
			.map((word) => holders.get(word) ?? new Set<number>())
			.reduce((all, ids) => new Set([...all].filter((id) => ids.has(id))));
		if (matches.size > mostMatches) continue;
		items.push({ url: document.url, queries: createVariants(random, words, holders) });
	}
	return items;
}

/** All that a page is found by, so that a word of its topics counts as held too. */
function wordsOf({ title, text, community, topics, source, people }: SearchDocument): string {
	const things = [community, source, ...topics, ...people].filter((thing) => thing !== undefined);
	return [title, text, ...things.flatMap(({ name, synonyms }) => [name, ...synonyms])].join(' ');
}

function createVariants(
	random: Random,
	words: string[],
	known: ReadonlyMap<string, unknown>,
): KnownItem['queries'] {
	const last = words.at(-1) ?? '';
	const withLast = (word: string): string => [...words.slice(0, -1), word].join(' ');
	const cut = last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)));
	const typo = damage(random, last, (word) => !known.has(word));
	const cutTypo = cut.length < 4 ? undefined : damage(random, cut, (word) => !known.has(word));
	return {
		exact: words.join(' '),
		prefix: withLast(cut),
		...(typo !== undefined && { typo: withLast(typo) }),
		...(cutTypo !== undefined && { 'typo in prefix': withLast(cutTypo) }),
		...(words.length > 1 && { reordered: words.toReversed().join(' ') }),
		inflected: withLast(inflect(last)),
	};
}

/** One slip anywhere in a word: a letter left out, doubled, wrong, or swapped with the next. */
function damage(
	random: Random,
	word: string,
	isGood: (word: string) => boolean,
): string | undefined {
	for (let tries = 0; tries < 20; tries++) {
		const at = pickNumber(random, 0, word.length - 1);
		const letter = String.fromCharCode(pickNumber(random, 97, 122));
		const damaged = pickItem(random, [
			word.slice(0, at) + word.slice(at + 1),
			word.slice(0, at) + letter + word.slice(at),
			word.slice(0, at) + letter + word.slice(at + 1),
			word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
		]);
		if (damaged !== word && isGood(damaged)) return damaged;
	}
	return undefined;
}

/** Another form of a word, as English makes it; it need not be one that any page holds. */
function inflect(word: string): string {
	if (word.endsWith('ing')) return `${word.slice(0, -3)}ed`;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
	if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
	return `${word}s`;
}
