import type { CurrentCorpus } from '../corpus/current.ts';
import { eventKinds } from '../model/schemas/event.ts';
import { calendarFormat, entryPath, eventKindPath, eventListPath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { communityView } from './community.ts';
import { isForgotten, publicCampaign, type EventEntry } from './event-row.ts';

/** What a list of events can be narrowed by. */
export type EventGrouping = 'kind' | 'community' | 'campaign';

/** Some of the events: those of one kind, one community or one campaign. Each has a list of its own. */
export interface EventScope {
	by: EventGrouping;
	/** The kind or the slug. */
	key: string;
	name: string;
	/** The list's path. */
	path: string;
	description: string;
	hue?: string | undefined;
	/** The calendar with the same events, where readers can follow one. */
	calendar?: string | undefined;
	entries: EventEntry[];
}

/** All scopes in which there is an event to list. */
export function eventScopes(corpus: CurrentCorpus): EventScope[] {
	let scopes = scopesOf.get(corpus);
	if (scopes === undefined) {
		const events = listedEvents(corpus);
		scopes = [
			...kindScopes(events, corpus),
			...communityScopes(events, corpus),
			...campaignScopes(events, corpus),
		].filter(({ entries }) => entries.length > 0);
		scopesOf.set(corpus, scopes);
	}
	return scopes;
}

/** The page of every community and campaign asks for them. */
const scopesOf = new WeakMap<CurrentCorpus, EventScope[]>();

/** The live events that lists show. */
export function listedEvents({ live, today }: CurrentCorpus): EventEntry[] {
	return live.events.filter((entry) => !isForgotten(entry, today));
}

function kindScopes(events: readonly EventEntry[], { site }: CurrentCorpus): EventScope[] {
	const strings = stringsOf(site.lang).events;
	return eventKinds.map((kind) => ({
		by: 'kind',
		key: kind,
		name: strings.kinds[kind].list,
		path: eventKindPath(kind),
		description: strings.kindIntro(strings.kinds[kind].list),
		entries: events.filter(({ data }) => data.kind === kind),
	}));
}

function communityScopes(events: readonly EventEntry[], corpus: CurrentCorpus): EventScope[] {
	return corpus.indexes.communities.map(({ slug }) => {
		const { title, hue, href } = communityView(slug, corpus);
		const entries = events.filter(({ data }) => data.community === slug);
		return { by: 'community', key: slug, hue, entries, ...pageFacts(href, title, corpus) };
	});
}

function campaignScopes(events: readonly EventEntry[], corpus: CurrentCorpus): EventScope[] {
	return corpus.public.campaigns.map((campaign) => {
		const { hue } = communityView(campaign.data.community, corpus);
		const href = entryPath(campaign, corpus.site.lang);
		const entries = events.filter((entry) => publicCampaign(entry, corpus) === campaign);
		return {
			by: 'campaign',
			key: campaign.slug,
			hue,
			entries,
			...pageFacts(href, campaign.data.title, corpus),
		};
	});
}

/** A community and a campaign have a page, and their events stand below it. */
function pageFacts(href: string, name: string, { site }: CurrentCorpus) {
	return {
		name,
		path: eventListPath(href),
		description: stringsOf(site.lang).events.hereIntro(name),
		calendar: href + calendarFormat.file,
	};
}
