import type { CurrentCorpus } from '../corpus/current.ts';
import { clocksChangeDuring, eventPhase, isAllDay, toIsoTime } from '../model/event-time.ts';
import { visibility } from '../model/publishing.ts';
import type { CommunityEvent } from '../model/schemas/event.ts';
import { entryPath, eventCalendarPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd } from '../syndication/json-ld.ts';
import { eventJsonLd } from '../syndication/json-ld/event.ts';
import { bodyHtml } from './body.ts';
import { artView, type ArtView, type Pictures } from './card.ts';
import type { EndedView } from './article.ts';
import type { CommunityView } from './community.ts';
import { listNotices } from './event-notices.ts';
import { eventRow, isForgotten, liveCommunity, publicCampaign } from './event-row.ts';
import type { EventEntry, EventRowView } from './event-row.ts';
import { sharePicture } from './share-picture.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';
import { topicLinks } from './topics.ts';

/** An event's page. */
export interface EventView {
	site: SiteView;
	page: PageView;
	row: EventRowView;
	notices: string[];
	/** The first and the last moment with the offset there, for the reader's own clock. None for whole days and for what is over. */
	span?: { from: string; to: string } | undefined;
	clocksChange: boolean;
	event: Pick<CommunityEvent, 'place' | 'audience' | 'access' | 'cost' | 'contact'>;
	/** Where to join and to sign up, as long as that makes sense. */
	online?: string | undefined;
	registration?: string | undefined;
	contest?: Pick<Contest, 'sponsor' | 'eligibility' | 'entryDeadline' | 'rules'> | undefined;
	community?: CommunityView | undefined;
	campaign?: LinkView | undefined;
	topics: LinkView[];
	art?: ArtView | undefined;
	caption?: string | undefined;
	body: string;
}

type Contest = Extract<CommunityEvent, { kind: 'contest' }>;

/** The page of an event, coming or past. One that is over stays as a record. */
export function eventView(entry: EventEntry, corpus: CurrentCorpus, pictures: Pictures): EventView {
	const { data } = entry;
	const site = siteView(corpus);
	const row = eventRow(entry, corpus);
	const open = isOpen(entry, corpus.today);
	const contest = data.kind === 'contest' ? data : undefined;
	const art = data.image === undefined ? undefined : artView(data.image, entry.slug, pictures);
	const campaign = publicCampaign(entry, corpus);
	const page = eventPage(entry, row, art, corpus);
	const takesEntries = contest === undefined || corpus.today <= contest.entryDeadline;
	return {
		site,
		page,
		row,
		notices: listNotices(data, row.phase, corpus),
		span:
			isAllDay(data) || !open
				? undefined
				: { from: toIsoTime(data.start, data.timeZone), to: toIsoTime(data.end, data.timeZone) },
		clocksChange: clocksChangeDuring(data),
		event: {
			place: data.place,
			audience: data.audience,
			access: data.access,
			cost: data.cost,
			contact: data.contact,
		},
		online: open ? data.online : undefined,
		registration: open && takesEntries && data.status !== 'full' ? data.registration : undefined,
		contest,
		community: liveCommunity(entry, corpus),
		campaign: campaign && { href: entryPath(campaign, site.lang), label: campaign.data.title },
		topics: topicLinks(data.topics, corpus),
		art,
		caption: [data.image?.caption, data.image?.credit].filter(Boolean).join(' ') || undefined,
		body: bodyHtml(entry.body, pictures),
	};
}

/** The tombstone of an event that is shown no longer, because its own last day of publication has passed. */
export function endedEventView(entry: EventEntry, corpus: CurrentCorpus): EndedView {
	const row = eventRow(entry, corpus);
	const strings = stringsOf(corpus.site.lang);
	const page = eventPage(entry, row, undefined, corpus);
	return {
		site: siteView(corpus),
		title: row.title,
		endedOn: entry.data.expiresAt ?? corpus.today,
		next: { href: paths.events, label: strings.events.list },
		hue: row.hue,
		page: {
			...page,
			title: strings.ended.title,
			description: strings.ended.title,
			modified: undefined,
			calendar: undefined,
			structured: [],
		},
	};
}

function eventPage(
	entry: EventEntry,
	row: EventRowView,
	art: ArtView | undefined,
	corpus: CurrentCorpus,
): PageView {
	const { data } = entry;
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const crumbs = [
		{ href: paths.home, label: strings.home },
		{ href: paths.events, label: strings.events.list },
		{ href: row.href, label: data.title },
	];
	const page: PageView = {
		path: row.href,
		title: data.title,
		description: data.description,
		crumbs,
		modified: data.updated,
		calendar: isOpen(entry, corpus.today) ? eventCalendarPath(entry.slug) : undefined,
		noindex: !isIndexed(entry, corpus.today),
		picture: art && sharePicture(art),
		structured: [],
	};
	const sponsor = data.kind === 'contest' ? data.sponsor : undefined;
	page.structured = [
		eventJsonLd({ site, page, lang: entry.lang, event: data, sponsor }),
		breadcrumbJsonLd(site.url, crumbs),
	];
	return page;
}

/** Whether there is still something to come to. */
function isOpen({ data }: EventEntry, today: string): boolean {
	return data.status !== 'cancelled' && eventPhase(data, today) !== 'past';
}

/** Whether search engines may list an event's page. */
function isIndexed(entry: EventEntry, today: string): boolean {
	return visibility(entry, today) === 'live' && !isForgotten(entry, today);
}
