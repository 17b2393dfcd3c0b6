import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { allowsChannel } from '../model/consent.ts';
import { builderPath, oembedPath } from '../model/embed-paths.ts';
import { visibility } from '../model/publishing.ts';
import type { CaseStudy } from '../model/schemas/case-study.ts';
import { entryPath, paths, sharePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { articleJsonLd, breadcrumbJsonLd } from '../syndication/json-ld.ts';
import { partViews, type PartView } from './body.ts';
import { artView, type ArtView, type Pictures } from './card.ts';
import { communityView, type CommunityView } from './community.ts';
import { listViews, type ListView } from './list.ts';
import { personLinks, reviewView, type LinkTo, type ReviewView } from './people.ts';
import { relatedViews, type RelatedView } from './related.ts';
import { previewOf } from './share-poster.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';
import { topicLinks } from './topics.ts';

/** A story's page. */
export interface CaseStudyView {
	site: SiteView;
	page: PageView;
	title: string;
	description: string;
	lang: string;
	date: string;
	updated?: string | undefined;
	community: CommunityView;
	authors: LinkTo[];
	practice?: string | undefined;
	story: Pick<CaseStudy, 'facts' | 'quotes' | 'composite'>;
	/** The story was told with the consent of the person in it. */
	hasConsent: boolean;
	/** The page with texts and pictures for sharing it, where the consent covers that. */
	share?: string | undefined;
	review?: ReviewView | undefined;
	topics: LinkView[];
	art: ArtView;
	caption?: string | undefined;
	parts: PartView[];
	/** Where other sites make a snippet that shows it, where the consent covers that. */
	carry?: string | undefined;
	related: RelatedView[];
}

/** A story that has been withdrawn: nothing of it is left but its address. */
export interface WithdrawnView {
	site: SiteView;
	page: PageView;
}

/** The page of a story that is live. */
export function caseStudyView(
	entry: EntryIn<'case-studies'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): CaseStudyView {
	const { data } = entry;
	const site = siteView(corpus);
	const community = communityView(data.community, corpus);
	const art = artView(data.image, entry.slug, pictures);
	const topics = topicLinks(data.topics, corpus);
	const authors = personLinks(data.authors, corpus);
	const review = reviewView(data.review, corpus);
	const path = entryPath(entry, site.lang);
	const isEmbeddable = allowsChannel(entry, 'embed', corpus.today);
	const crumbs = [...listCrumbs(corpus), { href: path, label: data.title }];
	const page: PageView = {
		path,
		title: data.title,
		description: data.description,
		crumbs,
		type: 'article',
		published: data.date,
		modified: data.updated,
		oembed: isEmbeddable ? oembedPath(entry.slug) : undefined,
		picture: previewOf(entry, corpus),
		structured: [],
	};
	page.structured = [
		articleJsonLd({ site, page, authors, review, topics, community, lang: entry.lang }),
		breadcrumbJsonLd(site.url, crumbs),
	];
	return {
		site,
		page,
		title: data.title,
		description: data.description,
		lang: entry.lang,
		date: data.date,
		updated: data.updated,
		community,
		authors,
		practice: corpus.live.practices.find(({ slug }) => slug === data.practice)?.data.name,
		story: { facts: data.facts, quotes: data.quotes, composite: data.composite },
		hasConsent: data.consent !== undefined,
		share: page.picture && sharePath(path),
		review,
		topics,
		art,
		caption: [data.image?.caption, data.image?.credit].filter(Boolean).join(' ') || undefined,
		parts: partViews(entry.body, pictures),
		carry: isEmbeddable ? builderPath(entry.slug) : undefined,
		related: relatedViews(entry, corpus, pictures),
	};
}

/** The tombstone of a withdrawn story. It takes nothing from the story but its address. */
export function withdrawnView(
	entry: EntryIn<'case-studies'>,
	corpus: CurrentCorpus,
): WithdrawnView {
	const site = siteView(corpus);
	const { title, text } = stringsOf(site.lang).caseStudies.withdrawn;
	return {
		site,
		page: {
			path: entryPath(entry, site.lang),
			title,
			description: text,
			crumbs: listCrumbs(corpus),
			noindex: true,
			structured: [],
		},
	};
}

/** Whether a story is told or only its tombstone stands. */
export function isTold(entry: EntryIn<'case-studies'>, today: string): boolean {
	return visibility(entry, today) === 'live';
}

/** The pages of the list of all stories. */
export function caseStudyLists(corpus: CurrentCorpus, pictures: Pictures): ListView[] {
	const strings = stringsOf(corpus.site.lang);
	const facts = {
		path: paths.caseStudies,
		heading: strings.caseStudies.list,
		description: strings.caseStudies.intro,
		crumbs: [{ href: paths.home, label: strings.home }],
		entries: corpus.indexes.pieces.filter(({ collection }) => collection === 'case-studies'),
	};
	return listViews(facts, corpus, pictures);
}

function listCrumbs({ site }: CurrentCorpus): LinkView[] {
	const strings = stringsOf(site.lang);
	return [
		{ href: paths.home, label: strings.home },
		{ href: paths.caseStudies, label: strings.caseStudies.list },
	];
}
