import type { CurrentCorpus } from '../corpus/current.ts';
import { calendarFormat, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd, listJsonLd } from '../syndication/json-ld.ts';
import {
	comingEvents,
	eventRow,
	pastEvents,
	type EventEntry,
	type EventRowView,
} from './event-row.ts';
import { eventScopes, listedEvents, type EventGrouping, type EventScope } from './event-scopes.ts';
import { cutPages, listPageParam, type PagerView } from './pager.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';

/** One page of a list of events: all of them, or those of a kind, a community or a campaign. */
export interface EventListView {
	site: SiteView;
	page: PageView;
	heading: string;
	hue?: string | undefined;
	groups: { phase: EventRowView['phase']; rows: EventRowView[] }[];
	filters: EventFilter[];
	pager?: PagerView | undefined;
}

/** Links that narrow the list, under what they narrow it by. */
export interface EventFilter {
	by: EventGrouping;
	links: (LinkView & { count: number })[];
}

/** The pages of the list of all events. The first is there even while it is empty. */
export function allEventsLists(corpus: CurrentCorpus): EventListView[] {
	const strings = stringsOf(corpus.site.lang).events;
	const facts = {
		path: paths.events,
		name: strings.list,
		heading: strings.list,
		description: strings.intro,
		entries: listedEvents(corpus),
		calendar: paths.home + calendarFormat.file,
	};
	return eventListPages(facts, eventScopes(corpus), corpus);
}

/** The pages of the narrower lists, by what a route takes to name them. */
export function eventLists(
	by: EventGrouping,
	corpus: CurrentCorpus,
): { key: string; number: string | undefined; list: EventListView }[] {
	const scopes = eventScopes(corpus);
	const strings = stringsOf(corpus.site.lang).events;
	return scopes
		.filter((scope) => scope.by === by)
		.flatMap((scope) =>
			eventListPages({ ...scope, heading: strings.listOf(scope.name) }, scopes, corpus).map(
				(list, i) => ({ key: scope.key, number: listPageParam(i), list }),
			),
		);
}

const phases = ['running', 'coming', 'past'] as const;

function eventListPages(
	facts: Pick<EventScope, 'path' | 'name' | 'description' | 'hue' | 'calendar' | 'entries'> & {
		heading: string;
	},
	scopes: readonly EventScope[],
	corpus: CurrentCorpus,
): EventListView[] {
	const { path, name, heading, description, hue, calendar } = facts;
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const all = { href: paths.events, label: strings.events.list };
	const crumbs = [
		{ href: paths.home, label: strings.home },
		all,
		...(path === all.href ? [] : [{ href: path, label: name }]),
	];
	const filters = eventFilters(scopes);
	const events = sortedEvents(facts.entries, corpus.today);
	return cutPages({ path, name: heading, items: events, lang: site.lang }).map(
		({ items, head, pager }) => {
			const rows = items.map((entry) => eventRow(entry, corpus));
			const page: PageView = { ...head, description, crumbs, calendar, structured: [] };
			page.structured = [listJsonLd(site, page, rows), breadcrumbJsonLd(site.url, crumbs)];
			const groups = phases
				.map((phase) => ({ phase, rows: rows.filter((row) => row.phase === phase) }))
				.filter(({ rows: members }) => members.length > 0);
			return { site, page, heading, hue, groups, filters, pager };
		},
	);
}

function sortedEvents(events: readonly EventEntry[], today: string): EventEntry[] {
	return [...comingEvents(events, today), ...pastEvents(events, today)];
}

function eventFilters(scopes: readonly EventScope[]): EventFilter[] {
	return [...Map.groupBy(scopes, ({ by }) => by)].map(([by, members]) => ({
		by,
		links: members.map(({ path, name, entries }) => ({
			href: path,
			label: name,
			count: entries.length,
		})),
	}));
}
