import type { CurrentCorpus } from '../corpus/current.ts';
import { articleKinds, articlesOfKind } from '../corpus/indexes.ts';
import type { PieceEntry } from '../corpus/pieces.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import type { ArticleKind } from '../model/schemas/article.ts';
import { visibility } from '../model/publishing.ts';
import { articleListPath, entryPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd, siteJsonLd } from '../syndication/json-ld.ts';
import { bodyHtml } from './body.ts';
import { artView, cardView, type ArtView, type CardView, type Pictures } from './card.ts';
import { communityView, type CommunityView } from './community.ts';
import { eventShelf, type EventShelfView } from './event-shelf.ts';
import { siteView, type PageView, type SiteView } from './site.ts';
import { schemeViews, type SchemeView, type TopicView } from './topics.ts';

/** How many pieces a hub shows of each kind before it leads to the list. */
const cardsPerHub = 6;

interface Framed {
	site: SiteView;
	page: PageView;
}

/** The first page: what is new, and the ways in. */
export interface HomeView extends Framed {
	cards: CardView[];
	communities: CommunityView[];
	schemes: SchemeView[];
	sources: SourceCount[];
}

/** A publisher and how many pieces we have about its pages. */
export interface SourceCount {
	host: string;
	href: string;
	count: number;
}

/** The home page. */
export function homeView(corpus: CurrentCorpus, pictures: Pictures): HomeView {
	const site = siteView(corpus);
	return {
		site,
		page: {
			path: paths.home,
			title: site.name,
			description: site.description,
			crumbs: [],
			feed: { href: paths.home, label: site.name },
			structured: [siteJsonLd(site)],
		},
		cards: corpus.indexes.pieces
			.slice(0, cardsPerHub + 3)
			.map((entry) => cardView(entry, corpus, pictures)),
		communities: communityViews(corpus),
		schemes: topicIndex(corpus),
		sources: sourceCounts(corpus).slice(0, 12),
	};
}

/** All communities, by name. One that has ended is among them as long as it has pieces that have not. */
export function communityViews(corpus: CurrentCorpus): CommunityView[] {
	return corpus.indexes.communities
		.map((entry) => ({ entry, view: communityView(entry.slug, corpus) }))
		.filter(({ entry, view }) => view.count > 0 || visibility(entry, corpus.today) === 'live')
		.map(({ view }) => view);
}

/** All live topics, sorted by scheme, with how much there is on each. */
export function topicIndex({ indexes }: CurrentCorpus): SchemeView[] {
	return schemeViews(indexes.topics, (slug) => indexes.piecesByTopic.get(slug)?.length ?? 0);
}

/** All sources, the ones with the most pieces first. */
export function sourceCounts({ indexes }: CurrentCorpus): SourceCount[] {
	return [...indexes.articlesBySource]
		.map(([host, entries]) => ({ host, href: paths.source(host), count: entries.length }))
		.sort((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
}

/** An index page: a heading, a sentence, and a list that the page itself brings. */
export function indexPage(
	corpus: CurrentCorpus,
	path: string,
	title: string,
	description: string,
): Framed {
	const site = siteView(corpus);
	const crumbs = [
		{ href: paths.home, label: stringsOf(site.lang).home },
		{ href: path, label: title },
	];
	return {
		site,
		page: {
			path,
			title,
			description,
			crumbs,
			structured: [breadcrumbJsonLd(site.url, crumbs)],
		},
	};
}

/** A community's page. */
export interface CommunityPageView extends Framed {
	community: CommunityView;
	art: ArtView;
	body: string;
	events?: EventShelfView | undefined;
	shelves: { kind: ArticleKind; href: string; count: number; cards: CardView[] }[];
	topics: TopicView[];
}

/** The page of a community: who it is for, what is new in it, what it talks about. */
export function communityPageView(
	entry: EntryIn<'communities'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): CommunityPageView {
	const community = communityView(entry.slug, corpus);
	const frame = indexPage(corpus, community.href, community.title, community.description);
	frame.page.crumbs.splice(1, 0, {
		href: paths.communities,
		label: stringsOf(frame.site.lang).communities,
	});
	frame.page.structured = [breadcrumbJsonLd(frame.site.url, frame.page.crumbs)];
	frame.page.feed = { href: community.href, label: community.title };
	const articles = corpus.indexes.articlesByCommunity.get(entry.slug) ?? [];
	return {
		...frame,
		community,
		art: artView(entry.data.image, entry.slug, pictures),
		body: bodyHtml(entry.body, pictures),
		events: eventShelf('community', entry.slug, corpus),
		shelves: articleKinds
			.map((kind) => ({ kind, entries: articlesOfKind(articles, kind) }))
			.filter(({ entries }) => entries.length > 0)
			.map(({ kind, entries }) => ({
				kind,
				href: articleListPath(entry.slug, kind),
				count: entries.length,
				cards: entries.slice(0, cardsPerHub).map((article) => cardView(article, corpus, pictures)),
			})),
		topics: topicsOf(articles, corpus),
	};
}

/** A plain page. */
export interface PlainPageView extends Framed {
	title: string;
	description: string;
	updated?: string | undefined;
	body: string;
}

/** A plain page such as "About". */
export function plainPageView(
	entry: EntryIn<'pages'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): PlainPageView {
	const { data } = entry;
	return {
		...indexPage(corpus, entryPath(entry, corpus.site.lang), data.title, data.description),
		title: data.title,
		description: data.description,
		updated: data.updated,
		body: bodyHtml(entry.body, pictures),
	};
}

/** The topics that some articles are about, the most frequent first. */
function topicsOf(articles: readonly PieceEntry[], corpus: CurrentCorpus): TopicView[] {
	const counts = new Map<string, number>();
	for (const { data } of articles) {
		for (const topic of data.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	}
	return corpus.indexes.topics
		.filter(({ slug }) => counts.has(slug))
		.map(({ slug, data }) => ({
			href: paths.topic(slug),
			label: data.name,
			count: counts.get(slug) ?? 0,
		}))
		.sort((a, b) => b.count - a.count);
}
