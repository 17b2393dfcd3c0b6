import type { CurrentCorpus } from '../corpus/current.ts';
import type { PieceEntry } from '../corpus/pieces.ts';
import { formatNumber } from '../model/lang.ts';
import { listPagePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd, listJsonLd } from '../syndication/json-ld.ts';
import { cardView, type CardView, type Pictures } from './card.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';

/** How many cards a page of a list shows: it divides by one, two and three columns. */
export const cardsPerPage = 24;

/** One page of a list of pieces. */
export interface ListView {
	site: SiteView;
	page: PageView;
	heading: string;
	cards: CardView[];
	/** How many pieces there are on all pages. */
	count: number;
	pager?: PagerView | undefined;
}

export interface PagerView {
	page: number;
	pages: { number: number; href: string }[];
	newer?: string | undefined;
	older?: string | undefined;
}

interface ListFacts {
	/** The list's own path: its first page. */
	path: string;
	heading: string;
	description: string;
	/** The way to the list; the list itself is added. */
	crumbs: LinkView[];
	entries: readonly PieceEntry[];
	/** What its feeds follow, where it has any. */
	feed?: LinkView | undefined;
}

/** All pages of a list, the first of them even when there is nothing in it. */
export function listViews(facts: ListFacts, corpus: CurrentCorpus, pictures: Pictures): ListView[] {
	const pages = Math.max(1, Math.ceil(facts.entries.length / cardsPerPage));
	return Array.from({ length: pages }, (_, i) => listView(facts, i + 1, pages, corpus, pictures));
}

function listView(
	facts: ListFacts,
	number: number,
	pages: number,
	corpus: CurrentCorpus,
	pictures: Pictures,
): ListView {
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const pathOf = (page: number): string => listPagePath(facts.path, page);
	const cards = facts.entries
		.slice((number - 1) * cardsPerPage, number * cardsPerPage)
		.map((entry) => cardView(entry, corpus, pictures));
	const crumbs = [...facts.crumbs, { href: facts.path, label: facts.heading }];
	// Every community has a list of this heading, and a topic may be called like a community.
	const name = [facts.heading, facts.crumbs.at(-1)?.label].filter(Boolean).join(' | ');
	const newer = number > 1 ? pathOf(number - 1) : undefined;
	const older = number < pages ? pathOf(number + 1) : undefined;
	const position = strings.pageOf(formatNumber(number, site.lang), formatNumber(pages, site.lang));
	const page: PageView = {
		path: pathOf(number),
		title: number === 1 ? name : `${name} (${position})`,
		description: facts.description,
		crumbs,
		previous: newer,
		next: older,
		feed: facts.feed,
		structured: [],
	};
	page.structured = [listJsonLd(site, page, cards), breadcrumbJsonLd(site.url, crumbs)];
	return {
		site,
		page,
		heading: facts.heading,
		cards,
		count: facts.entries.length,
		pager:
			pages === 1
				? undefined
				: { page: number, pages: nearbyPages(number, pages, pathOf), newer, older },
	};
}

/** The first and the last page and those around the present one, so that a long list's pager fits a phone. */
function nearbyPages(
	number: number,
	pages: number,
	pathOf: (page: number) => string,
): PagerView['pages'] {
	const wanted = new Set([1, number - 1, number, number + 1, pages]);
	return [...wanted]
		.filter((page) => page >= 1 && page <= pages)
		.sort((a, b) => a - b)
		.map((page) => ({ number: page, href: pathOf(page) }));
}

/** The number of a list's page as a rest parameter: the first page has none. */
export function listPageParam(index: number): string | undefined {
	return index === 0 ? undefined : String(index + 1);
}
