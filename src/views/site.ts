import type { CurrentCorpus } from '../corpus/current.ts';
import { stringsOf } from '../strings/index.ts';
import { entryPath, paths } from '../model/urls.ts';
import { sitePicture, toPreview, type PreviewPicture } from './share-poster.ts';

/** What every page shows of the site itself: its name, where its parts are, whom to call. */
export interface SiteView {
	name: string;
	tagline: string;
	description: string;
	publisher: string;
	lang: string;
	/** The public address, without a slash at its end. */
	url: string;
	email?: string | undefined;
	phone?: string | undefined;
	urgentHelp?: string | undefined;
	navigation: LinkView[];
	footer: LinkView[];
	/** What previews elsewhere show of a page that has no picture of its own. */
	picture: PreviewPicture;
}

export interface LinkView {
	href: string;
	label: string;
}

/** A feed, a crumb, a page: everything a page's head and frame need to know about it. */
export interface PageView {
	/** The path of the page itself, which is also its canonical one. */
	path: string;
	title: string;
	description: string;
	crumbs: LinkView[];
	/** Paths of the list before and after this page of it. */
	previous?: string | undefined;
	next?: string | undefined;
	/** The list that its feeds follow: its path and its title. */
	feed?: LinkView | undefined;
	/** The calendar with what the page announces, as a path. */
	calendar?: string | undefined;
	/** Kept out of search engines: tombstones, the second page of a list, and the like. */
	noindex?: boolean | undefined;
	/** A picture of its own for previews elsewhere, as a path. */
	picture?: PreviewPicture | undefined;
	/** The path of the answer to those who ask how to embed it (oEmbed). */
	oembed?: string | undefined;
	/** `article` for pieces with a date. */
	type?: 'article' | 'website' | undefined;
	published?: string | undefined;
	modified?: string | undefined;
	/** JSON-LD objects of the page, written out for script elements. */
	structured: string[];
}

const views = new WeakMap<CurrentCorpus, SiteView>();

/** The site as every page shows it: made once for a corpus, and shared by all pages. */
export function siteView(corpus: CurrentCorpus): SiteView {
	const known = views.get(corpus);
	if (known !== undefined) return known;
	const view = createSiteView(corpus);
	views.set(corpus, view);
	return view;
}

function createSiteView(corpus: CurrentCorpus): SiteView {
	const { site, live, public: publicEntries, settings, indexes } = corpus;
	const strings = stringsOf(site.lang);
	const has = {
		communities: indexes.communities.length > 0,
		topics: indexes.topics.length > 0,
		sources: indexes.articlesBySource.size > 0,
		campaigns: publicEntries.campaigns.length > 0,
		caseStudies: live['case-studies'].length > 0,
		events: live.events.length > 0,
	};
	return {
		name: site.name,
		tagline: site.tagline,
		description: site.description,
		publisher: site.publisher ?? site.name,
		lang: site.lang,
		url: settings.siteUrl,
		email: site.email,
		phone: site.phone,
		urgentHelp: site.urgentHelp,
		navigation: [
			...(has.communities ? [{ href: paths.communities, label: strings.communities }] : []),
			...(has.caseStudies ? [{ href: paths.caseStudies, label: strings.caseStudies.list }] : []),
			...(has.campaigns ? [{ href: paths.campaigns, label: strings.campaigns.list }] : []),
			...(has.events ? [{ href: paths.events, label: strings.events.list }] : []),
			...(has.topics ? [{ href: paths.topics, label: strings.topics }] : []),
			...(has.sources ? [{ href: paths.sources, label: strings.sources }] : []),
			{ href: paths.search, label: strings.search },
		],
		footer: [
			...live.pages
				.filter(({ data }) => data.footer)
				.map((page) => ({ href: entryPath(page, site.lang), label: page.data.title })),
			...(has.campaigns ? [{ href: paths.practices, label: strings.practices.list }] : []),
		],
		picture: toPreview(sitePicture(corpus), corpus),
	};
}
