import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { campaignPeriod } from '../model/campaign-period.ts';
import type { EventTimes } from '../model/event-time.ts';
import type { EventStatus } from '../model/schemas/event.ts';
import { calendarFormat, entryPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { Calendar, CalendarEntry } from '../syndication/icalendar.ts';
import { communityView } from './community.ts';
import { liveCommunity, type EventEntry } from './event-row.ts';
import { listedEvents } from './event-scopes.ts';
import { staticPath } from './static-paths.ts';
import { topicLinks } from './topics.ts';

/** The calendars that readers can follow, as the route `[...scope]` takes them: the site's, each community's and each campaign's. */
export function calendarPaths(corpus: CurrentCorpus) {
	return calendarScopes(corpus).map(({ path, name, events, campaigns }) => {
		const { siteUrl } = corpus.settings;
		const calendar: Calendar = {
			feed: {
				name,
				homeUrl: siteUrl + path,
				feedUrl: siteUrl + path + calendarFormat.file,
			},
			entries: [
				...events.map((entry) => toCalendarEntry(entry, corpus)),
				...campaigns.map((entry) => toAwarenessEntry(entry, corpus)),
			].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
		};
		return staticPath({ scope: path.slice(1, -1) || undefined }, { calendar });
	});
}

/** The files of single events, as the route `events/[event].ics` takes them. */
export function eventCalendarPaths(corpus: CurrentCorpus) {
	return listedEvents(corpus).map((entry) => {
		const calendar: Calendar = { entries: [toCalendarEntry(entry, corpus)] };
		return staticPath({ event: entry.slug }, { calendar });
	});
}

interface CalendarScope {
	/** The page that the calendar belongs to. */
	path: string;
	name: string;
	events: readonly EventEntry[];
	campaigns: readonly EntryIn<'campaigns'>[];
}

/** A scope without events has a calendar too: somebody may follow it from when it had some. */
function calendarScopes(corpus: CurrentCorpus): CalendarScope[] {
	const { site, live } = corpus;
	const events = listedEvents(corpus);
	const named = (name: string): string => `${name} | ${site.name}`;
	return [
		{ path: paths.home, name: site.name, events, campaigns: live.campaigns },
		...corpus.indexes.communities.map(({ slug, data }) => ({
			path: paths.community(slug),
			name: named(data.title),
			events: events.filter((entry) => entry.data.community === slug),
			campaigns: live.campaigns.filter((entry) => entry.data.community === slug),
		})),
		...corpus.public.campaigns.map((campaign) => ({
			path: entryPath(campaign, site.lang),
			name: named(campaign.data.title),
			events: events.filter((entry) => entry.data.campaign === campaign.slug),
			campaigns: live.campaigns.filter((entry) => entry === campaign),
		})),
	];
}

const statuses = {
	planned: 'CONFIRMED',
	full: 'CONFIRMED',
	postponed: 'TENTATIVE',
	cancelled: 'CANCELLED',
} as const satisfies Record<EventStatus, CalendarEntry['status']>;

function toCalendarEntry(entry: EventEntry, corpus: CurrentCorpus): CalendarEntry {
	const { data } = entry;
	const strings = stringsOf(corpus.site.lang).events;
	const { name, phone, email } = data.contact;
	const community = liveCommunity(entry, corpus);
	const place = [data.place?.name, data.place?.address?.replaceAll('\n', ', ')];
	return {
		...sharedFacts(entry, corpus),
		// Not every program shows a status, so the title says it too.
		summary:
			data.status === 'planned' ? data.title : `${strings.marks[data.status]}: ${data.title}`,
		categories: listCategories(
			[strings.kinds[data.kind].one, ...(community === undefined ? [] : [community.title])],
			data.topics,
			corpus,
		),
		times: { start: data.start, end: data.end, timeZone: data.timeZone },
		status: statuses[data.status],
		location: place.filter(Boolean).join(', ') || data.online,
		conference: data.online,
		contact: [name, phone, email].filter(Boolean).join(', '),
	};
}

/** An awareness campaign: whole days, once or in every year. */
function toAwarenessEntry(entry: EntryIn<'campaigns'>, corpus: CurrentCorpus): CalendarEntry {
	const { data } = entry;
	return {
		...sharedFacts(entry, corpus),
		summary: data.title,
		categories: listCategories(
			[stringsOf(corpus.site.lang).events.awareness, communityView(data.community, corpus).title],
			data.topics,
			corpus,
		),
		times: awarenessTimes(data),
		isYearly: data.observance !== undefined,
		status: 'CONFIRMED',
	};
}

/**
 * An observance is told from a fixed year on: the entry must not change with the day of the build. It is not a leap year,
 * so that February never runs into March.
 */
const firstObservance = '2026-01-01';

function awarenessTimes(campaign: EntryIn<'campaigns'>['data']): EventTimes {
	const { starts, ends } = campaignPeriod(campaign, firstObservance);
	return { start: starts, end: ends, timeZone: 'UTC' };
}

/** A topic may be called like a community; each name counts once. */
function listCategories(
	names: readonly string[],
	topics: readonly string[],
	corpus: CurrentCorpus,
): string[] {
	return [...new Set([...names, ...topicLinks(topics, corpus).map(({ label }) => label)])];
}

/** What every entry of a calendar takes from its page. */
function sharedFacts(entry: EventEntry | EntryIn<'campaigns'>, corpus: CurrentCorpus) {
	const { data, collection, slug } = entry;
	const { siteUrl } = corpus.settings;
	const url = siteUrl + entryPath(entry, corpus.site.lang);
	return {
		uid: `${collection}/${slug}@${new URL(siteUrl).host}`,
		url,
		description: `${data.description}\n\n${stringsOf(corpus.site.lang).events.askOrRead(url)}`,
		updated: data.updated,
		published: data.publishAt,
	};
}
