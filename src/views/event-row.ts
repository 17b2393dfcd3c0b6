import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import {
	earliestFirst,
	eventPhase,
	firstDay,
	toIsoTime,
	type EventPhase,
} from '../model/event-time.ts';
import {
	calendarLeaf,
	describeWhen,
	describeZone,
	type CalendarLeaf,
} from '../model/event-words.ts';
import { hueOf, type HueName } from '../model/hues.ts';
import type { EventKind, EventStatus } from '../model/schemas/event.ts';
import { entryPath } from '../model/urls.ts';
import { communityView } from './community.ts';

export type EventEntry = EntryIn<'events'>;

/** An event in a list: the leaf of its first day, what it is, when and where. */
export interface EventRowView {
	href: string;
	lang: string;
	title: string;
	description: string;
	kind: EventKind;
	status: EventStatus;
	phase: EventPhase;
	community?: string | undefined;
	hue: HueName;
	leaf: CalendarLeaf;
	/** The first moment, for machines. */
	datetime: string;
	when: string;
	/** Its time zone in words; none for whole days, which begin wherever one is. */
	zone?: string | undefined;
	/** The place, or the host of the address where one joins. */
	place?: string | undefined;
	isOnline: boolean;
}

/** An event as lists show it. */
export function eventRow(entry: EventEntry, corpus: CurrentCorpus): EventRowView {
	const { data } = entry;
	const { lang } = corpus.site;
	const community = liveCommunity(entry, corpus);
	return {
		href: entryPath(entry, lang),
		lang: entry.lang,
		title: data.title,
		description: data.description,
		kind: data.kind,
		status: data.status,
		phase: eventPhase(data, corpus.today),
		community: community?.shortName,
		hue: community?.hue ?? hueOf(entry.slug),
		leaf: calendarLeaf(firstDay(data), lang),
		datetime: toIsoTime(data.start, data.timeZone),
		when: describeWhen(data, lang),
		zone: data.start.includes('T') ? describeZone(data, lang) : undefined,
		place: data.place?.name,
		isOnline: data.online !== undefined,
	};
}

/** The community of an event, unless nobody may see it. */
export function liveCommunity({ data }: EventEntry, corpus: CurrentCorpus) {
	const { community } = data;
	const isLive = corpus.live.communities.some(({ slug }) => slug === community);
	return community === undefined || !isLive ? undefined : communityView(community, corpus);
}

/** The campaign of an event, unless nobody may see it. */
export function publicCampaign({ data }: EventEntry, corpus: CurrentCorpus) {
	return corpus.public.campaigns.find(({ slug }) => slug === data.campaign);
}

/** Events that are still to come or go on, the next one first. */
export function comingEvents(events: readonly EventEntry[], today: string): EventEntry[] {
	return events
		.filter(({ data }) => eventPhase(data, today) !== 'past')
		.sort((a, b) => earliestFirst(a.data, b.data));
}

/** Events that took place, the latest first. What was cancelled has nothing to be remembered for. */
export function pastEvents(events: readonly EventEntry[], today: string): EventEntry[] {
	return events
		.filter((entry) => eventPhase(entry.data, today) === 'past' && !isForgotten(entry, today))
		.sort((a, b) => earliestFirst(b.data, a.data));
}

/** Whether an event was cancelled and its day has passed: its page stays, and nothing leads there any more. */
export function isForgotten({ data }: EventEntry, today: string): boolean {
	return data.status === 'cancelled' && eventPhase(data, today) === 'past';
}
