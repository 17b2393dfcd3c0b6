import type { CurrentCorpus } from '../corpus/current.ts';
import type { PieceEntry } from '../corpus/pieces.ts';
import { breadcrumbJsonLd, listJsonLd } from '../syndication/json-ld.ts';
import { cardView, type CardView, type Pictures } from './card.ts';
import { cutPages, type PagerView } from './pager.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';

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
	const site = siteView(corpus);
	const { path, heading, description, feed, entries: items } = facts;
	const crumbs = [...facts.crumbs, { href: path, label: heading }];
	// Every community has a list of this heading, and a topic may be called like a community.
	const name = [heading, facts.crumbs.at(-1)?.label].filter(Boolean).join(' | ');
	return cutPages({ path, name, items, lang: site.lang }).map(({ items: entries, head, pager }) => {
		const cards = entries.map((entry) => cardView(entry, corpus, pictures));
		const page: PageView = { ...head, description, crumbs, feed, structured: [] };
		page.structured = [listJsonLd(site, page, cards), breadcrumbJsonLd(site.url, crumbs)];
		return { site, page, heading, cards, count: items.length, pager };
	});
}
