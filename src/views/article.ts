import type { CurrentCorpus } from '../corpus/current.ts';
import type { ArticleEntry } from '../corpus/indexes.ts';
import { visibility } from '../model/publishing.ts';
import type { Article, ArticleKind } from '../model/schemas/article.ts';
import { articleListPath, entryPath, paths, sourceHost } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { articleJsonLd, breadcrumbJsonLd } from '../syndication/json-ld.ts';
import { artView, type ArtView, type Pictures } from './card.ts';
import { bodyHtml } from './body.ts';
import { communityView, type CommunityView } from './community.ts';
import { personLinks, reviewView, type LinkTo, type ReviewView } from './people.ts';
import { relatedViews, type RelatedView } from './related.ts';
import { sharePicture } from './share-picture.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';
import { topicLinks } from './topics.ts';

/** An article's page. */
export interface ArticleView {
	site: SiteView;
	page: PageView;
	kind: ArticleKind;
	title: string;
	description: string;
	lang: string;
	community: CommunityView;
	date: string;
	updated?: string | undefined;
	authors: LinkTo[];
	topics: LinkView[];
	source?: SourceView | undefined;
	review?: ReviewView | undefined;
	press?: { dateline: string; contact: PressRelease['contact']; boilerplate: string } | undefined;
	art: ArtView;
	caption?: string | undefined;
	credit?: string | undefined;
	body: string;
	/** Headings of the second level, where there are enough of them to need a table of contents. */
	contents: LinkView[];
	related: RelatedView[];
}

export interface SourceView {
	url: string;
	host: string;
	/** The page of all our pieces about this host. */
	href: string;
	name: string;
	author?: string | undefined;
	published?: string | undefined;
	retrieved: string;
}

type PressRelease = Extract<Article, { kind: 'press-release' }>;

/** From how many headings on a piece gets a table of contents. */
const contentsFrom = 3;

/** The page of a live article. */
export function articleView(
	entry: ArticleEntry,
	corpus: CurrentCorpus,
	pictures: Pictures,
): ArticleView {
	const { data } = entry;
	const site = siteView(corpus);
	const community = communityView(data.community, corpus);
	const art = artView(data.image, entry.slug, pictures);
	const crumbs = articleCrumbs(entry, community, corpus);
	const source = data.kind === 'curated' ? sourceView(data.source) : undefined;
	const authors = personLinks(data.authors, corpus);
	const review = reviewView(data.review, corpus);
	const topics = topicLinks(data.topics, corpus);
	const path = entryPath(entry, site.lang);
	const page: PageView = {
		path,
		title: data.title,
		description: data.description,
		crumbs,
		type: 'article',
		published: data.date,
		modified: data.updated,
		feed: { href: community.href, label: community.title },
		picture: sharePicture(art),
		structured: [],
	};
	page.structured = [
		articleJsonLd({ site, page, source, authors, review, topics, community, lang: entry.lang }),
		breadcrumbJsonLd(site.url, crumbs),
	];
	return {
		site,
		page,
		kind: data.kind,
		title: data.title,
		description: data.description,
		lang: entry.lang,
		community,
		date: data.date,
		updated: data.updated,
		authors,
		topics,
		source,
		review,
		press: data.kind === 'press-release' ? pressView(data) : undefined,
		art,
		caption: data.image?.caption,
		credit: data.image?.credit,
		body: bodyHtml(entry.body, pictures),
		contents: contentsOf(entry),
		related: relatedViews(entry, corpus, pictures),
	};
}

function pressView({ dateline, contact, boilerplate }: PressRelease): ArticleView['press'] {
	return { dateline, contact, boilerplate };
}

/** A page that says that a piece has ended. Other sites link there, so it stays. */
export interface EndedView {
	site: SiteView;
	page: PageView;
	title: string;
	endedOn: string;
	/** Where to go on. */
	next: LinkView;
	hue?: string | undefined;
}

/** The tombstone of an article whose last day has passed. */
export function endedView(entry: ArticleEntry, corpus: CurrentCorpus): EndedView {
	const site = siteView(corpus);
	const community = communityView(entry.data.community, corpus);
	const strings = stringsOf(site.lang);
	return {
		site,
		title: entry.data.title,
		endedOn: entry.data.expiresAt ?? corpus.today,
		next: { href: community.href, label: community.title },
		hue: community.hue,
		page: {
			path: entryPath(entry, site.lang),
			title: strings.ended.title,
			description: strings.ended.title,
			crumbs: articleCrumbs(entry, community, corpus),
			noindex: true,
			structured: [],
		},
	};
}

/** Whether an article shows itself or its tombstone. */
export function isEnded(entry: ArticleEntry, today: string): boolean {
	return visibility(entry, today) === 'ended';
}

function articleCrumbs(
	{ data, lang, slug }: ArticleEntry,
	community: CommunityView,
	{ site }: CurrentCorpus,
): LinkView[] {
	const strings = stringsOf(site.lang);
	const list = articleListPath(data.community, data.kind);
	return [
		{ href: paths.home, label: strings.home },
		{ href: paths.communities, label: strings.communities },
		{ href: community.href, label: community.title },
		{ href: list, label: strings.articleKinds[data.kind].list },
		{ href: lang === site.lang ? `${list}${slug}/` : '', label: data.title },
	];
}

function sourceView(source: Extract<Article, { kind: 'curated' }>['source']): SourceView {
	const host = sourceHost(source.url);
	return { ...source, host, href: paths.source(host) };
}

function contentsOf({ body }: ArticleEntry): LinkView[] {
	const headings = body.headings.filter(({ level }) => level === 2);
	if (headings.length < contentsFrom) return [];
	return headings.map(({ id, text }) => ({ href: `#${id}`, label: text }));
}
