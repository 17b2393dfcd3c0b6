import { articleFolders, sourceHost } from '../model/urls.ts';
import type { ArticleKind } from '../model/schemas/article.ts';
import { isOnBoard, peopleOf, pieceDate, type PieceEntry } from './pieces.ts';
import type { Corpus, EntryIn } from './corpus.ts';

export type ArticleEntry = EntryIn<'articles'>;

/** The live entries of a corpus, sorted and filed. Every list is newest first, or by name where it has no date. */
export interface Indexes {
	/** Articles, stories and running campaigns together. */
	pieces: PieceEntry[];
	piecesByCommunity: ReadonlyMap<string, PieceEntry[]>;
	/** By topics that are live themselves: what nobody may see cannot bring pieces together. */
	piecesByTopic: ReadonlyMap<string, PieceEntry[]>;
	/** What a person wrote, curated or reviewed. */
	piecesByPerson: ReadonlyMap<string, PieceEntry[]>;
	articlesByCommunity: ReadonlyMap<string, ArticleEntry[]>;
	/** By the host of the source, for curated pieces. */
	articlesBySource: ReadonlyMap<string, ArticleEntry[]>;
	/** Those that have ended among them: pieces and feeds that outlive them lead there. */
	communities: EntryIn<'communities'>[];
	topics: EntryIn<'topics'>[];
	people: EntryIn<'people'>[];
	/** The order of every list of pieces. */
	newestFirst: (a: PieceEntry, b: PieceEntry) => number;
}

/** Sorts and files the live entries, once for all pages. */
export function createIndexes({ live, public: publicEntries, site, today }: Corpus): Indexes {
	const newestFirst = createNewestFirst(today);
	const pieces = [...live.articles, ...live['case-studies'], ...live.campaigns]
		.filter((entry) => isOnBoard(entry, today))
		.sort(newestFirst);
	const articles = pieces.filter((entry) => entry.collection === 'articles');
	const topics = new Set(live.topics.map(({ slug }) => slug));
	const byName = new Intl.Collator(site.lang).compare;
	return {
		pieces,
		piecesByCommunity: fileBy(pieces, ({ data }) => [data.community]),
		piecesByTopic: fileBy(pieces, ({ data }) => data.topics.filter((topic) => topics.has(topic))),
		piecesByPerson: fileBy(pieces, peopleOf),
		articlesByCommunity: fileBy(articles, ({ data }) => [data.community]),
		articlesBySource: fileBy(articles, ({ data }) =>
			data.kind === 'curated' ? [sourceHost(data.source.url)] : [],
		),
		communities: publicEntries.communities.toSorted((a, b) => byName(a.data.title, b.data.title)),
		topics: live.topics.toSorted(
			(a, b) => byName(a.data.name, b.data.name) || byName(a.data.scheme, b.data.scheme),
		),
		people: live.people.toSorted((a, b) => byName(a.data.name, b.data.name)),
		newestFirst,
	};
}

/** Articles of one kind, for the lists below a community. */
export function articlesOfKind(
	articles: readonly ArticleEntry[],
	kind: ArticleKind,
): ArticleEntry[] {
	return articles.filter(({ data }) => data.kind === kind);
}

/** The kinds of articles in the order in which a community shows them. */
export const articleKinds = Object.keys(articleFolders) as ArticleKind[];

/** Newest first; the slug decides between pieces of one day, so that the order never depends on the disk. */
function createNewestFirst(today: string): Indexes['newestFirst'] {
	return (a, b) => {
		const [dayOfA, dayOfB] = [pieceDate(a, today), pieceDate(b, today)];
		if (dayOfA !== dayOfB) return dayOfA < dayOfB ? 1 : -1;
		if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
		return a.collection < b.collection ? -1 : 1;
	};
}

function fileBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const filed = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const list = filed.get(key);
			if (list === undefined) filed.set(key, [item]);
			else list.push(item);
		}
	}
	return filed;
}
