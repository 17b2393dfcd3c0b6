import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { campaignPeriod, campaignPhase, type CampaignPhase } from '../model/campaign-period.ts';
import { builderPath, oembedPath } from '../model/embed-paths.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import { calendarFormat, entryPath, handoutPath, paths, sharePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd, medicalPageJsonLd } from '../syndication/json-ld.ts';
import { partViews, type PartView } from './body.ts';
import { artView, type ArtView, type Pictures } from './card.ts';
import { communityView, type CommunityView } from './community.ts';
import { eventShelf, type EventShelfView } from './event-shelf.ts';
import { describePeriod } from './period-words.ts';
import { reviewView, type ReviewView } from './people.ts';
import { relatedViews, type RelatedView } from './related.ts';
import { previewOf } from './share-poster.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';
import { topicLinks } from './topics.ts';

/** A campaign in a list: a small poster. */
export interface PosterView {
	href: string;
	title: string;
	description: string;
	community: string;
	hue: string;
	/** When it runs, in words. */
	when: string;
	phase: CampaignPhase;
	art: ArtView;
}

/** A campaign's page. */
export interface CampaignView {
	site: SiteView;
	page: PageView;
	poster: PosterView;
	lang: string;
	community: CommunityView;
	/** What a campaign that has ended says instead of its action. */
	ended?: { on: string; afterwards: string } | undefined;
	campaign: Pick<
		Campaign,
		| 'audience'
		| 'keyMessages'
		| 'sections'
		| 'faq'
		| 'action'
		| 'urgentHelp'
		| 'hashtags'
		| 'sources'
	>;
	handout?: string | undefined;
	/** The page with texts and pictures for sharing it. */
	share?: string | undefined;
	review?: ReviewView | undefined;
	topics: LinkView[];
	caption?: string | undefined;
	parts: PartView[];
	events?: EventShelfView | undefined;
	/** The campaign and its events as a calendar, as long as it has not ended. */
	calendar?: string | undefined;
	/** Where other sites make a snippet that shows it. */
	carry?: string | undefined;
	related: RelatedView[];
}

/** A campaign as lists show it. */
export function posterView(
	entry: EntryIn<'campaigns'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): PosterView {
	const community = communityView(entry.data.community, corpus);
	return {
		href: entryPath(entry, corpus.site.lang),
		title: entry.data.title,
		description: entry.data.description,
		community: community.shortName,
		hue: community.hue,
		when: describePeriod(entry.data, corpus),
		phase: campaignPhase(entry.data, corpus.today),
		art: artView(entry.data.image, entry.slug, pictures),
	};
}

/** The page of a campaign, running, coming or ended. */
export function campaignView(
	entry: EntryIn<'campaigns'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): CampaignView {
	const { data } = entry;
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const poster = posterView(entry, corpus, pictures);
	const community = communityView(data.community, corpus);
	const topics = topicLinks(data.topics, corpus);
	const review = reviewView(data.review, corpus);
	const crumbs = [
		{ href: paths.home, label: strings.home },
		{ href: paths.campaigns, label: strings.campaigns.list },
		{ href: poster.href, label: data.title },
	];
	const hasEnded = poster.phase === 'ended';
	const page: PageView = {
		path: poster.href,
		title: data.title,
		description: data.description,
		crumbs,
		type: 'article',
		modified: data.updated,
		noindex: hasEnded,
		oembed: oembedPath(entry.slug),
		picture: previewOf(entry, corpus),
		structured: [],
	};
	page.structured = [
		medicalPageJsonLd({ site, page, review, topics, lang: entry.lang, audience: data.audience }),
		breadcrumbJsonLd(site.url, crumbs),
	];
	return {
		site,
		page,
		poster,
		lang: entry.lang,
		community,
		ended: hasEnded
			? {
					on: campaignPeriod(data, corpus.today).ends,
					afterwards: data.afterwards ?? strings.campaigns.afterwardsDefault,
				}
			: undefined,
		campaign: {
			audience: data.audience,
			keyMessages: data.keyMessages,
			sections: data.sections,
			faq: data.faq,
			action: hasEnded ? undefined : data.action,
			urgentHelp: data.urgentHelp,
			hashtags: data.hashtags,
			sources: data.sources,
		},
		handout: data.handout && !hasEnded ? handoutPath(entry.slug) : undefined,
		share: page.picture && sharePath(poster.href),
		review,
		topics,
		caption: [data.image?.caption, data.image?.credit].filter(Boolean).join(' ') || undefined,
		parts: partViews(entry.body, pictures),
		events: eventShelf('campaign', entry.slug, corpus),
		calendar: hasEnded ? undefined : poster.href + calendarFormat.file,
		carry: hasEnded ? undefined : builderPath(entry.slug),
		related: relatedViews(entry, corpus, pictures),
	};
}
