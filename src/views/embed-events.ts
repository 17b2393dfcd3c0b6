import type { EntryIn } from '../corpus/corpus.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import { entryPath, eventListPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { emptyEmbed, type EmbedPageView } from './embed-page-view.ts';
import { comingEvents, eventRow, type EventRowView } from './event-row.ts';
import { eventScopes } from './event-scopes.ts';

/** The coming events of all campaigns, or of those that a practice carries. */
export function allEventsEmbed(
	practice: EntryIn<'practices'> | undefined,
	corpus: CurrentCorpus,
): EmbedPageView {
	const carried = practice?.data.campaigns;
	const events = corpus.live.events.filter(
		({ data }) => carried === undefined || carried.some((slug) => slug === data.campaign),
	);
	const strings = stringsOf(corpus.site.lang);
	return {
		...emptyEmbed(corpus, paths.events),
		heading: strings.events.list,
		events: shownEvents(events, corpus),
	};
}

/** The coming events of one campaign. */
export function campaignEventsEmbed(
	entry: EntryIn<'campaigns'>,
	corpus: CurrentCorpus,
): EmbedPageView {
	const events = corpus.live.events.filter(({ data }) => data.campaign === entry.slug);
	const path = entryPath(entry, corpus.site.lang);
	const hasList = eventScopes(corpus).some(
		({ by, key }) => by === 'campaign' && key === entry.slug,
	);
	return {
		...emptyEmbed(corpus, hasList ? eventListPath(path) : path),
		lang: entry.lang,
		view: 'events',
		heading: stringsOf(corpus.site.lang).embed.eventsOf(entry.data.title),
		urgentHelp: entry.data.urgentHelp,
		events: shownEvents(events, corpus),
	};
}

/** How many events an embed lists; its last link leads to all of them. */
const maxEvents = 8;

function shownEvents(events: readonly EntryIn<'events'>[], corpus: CurrentCorpus): EventRowView[] {
	return comingEvents(events, corpus.today)
		.slice(0, maxEvents)
		.map((entry) => eventRow(entry, corpus));
}
