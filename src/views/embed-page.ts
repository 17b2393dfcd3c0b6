import type { CurrentCorpus } from '../corpus/current.ts';
import type { Embed } from '../corpus/embeds.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { campaignPeriod } from '../model/campaign-period.ts';
import type { EmbedView } from '../model/embed-paths.ts';
import { formatDay } from '../model/lang.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import type { CaseStudy } from '../model/schemas/case-study.ts';
import { entryPath, eventListPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { PartView } from './body.ts';
import { textParts } from './text-parts.ts';
import { posterView } from './campaign.ts';
import { comingEvents, eventRow, type EventRowView } from './event-row.ts';
import { eventScopes } from './event-scopes.ts';
import { personLinks } from './people.ts';
import type { PracticeCardView } from './practice-card.ts';

/** What an embed shows. All of it is there without a script. */
export interface EmbedPageView {
	/** The site that it comes from. */
	site: { name: string; url: string; lang: string };
	lang: string;
	view: EmbedView;
	heading: string;
	overline?: string | undefined;
	lead?: string | undefined;
	urgentHelp?: string | undefined;
	/** What a campaign that has ended says instead of its advice. */
	ended?: { on: string; afterwards: string } | undefined;
	/** A story of nobody, which says so. */
	composite: boolean;
	/** A story that was told with the consent of the person in it. */
	hasConsent: boolean;
	facts: CaseStudy['facts'];
	quotes: CaseStudy['quotes'];
	keyMessages: string[];
	parts: PartView[];
	sections: Campaign['sections'];
	faq: Campaign['faq'];
	action?: Campaign['action'];
	events?: EventRowView[] | undefined;
	practice?: PracticeCardView | undefined;
	sources: Campaign['sources'];
	/** When it was last reviewed and by whom, in words. */
	review?: string | undefined;
	/** The page on our site that it comes from. */
	source: string;
	/** How many characters its text has, about, for its height. */
	textLength: number;
}

/** An embed of a piece, as it shows itself today. */
export function embedPage(
	{ entry, state }: Pick<Embed, 'entry' | 'state'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	if (state === 'gone') return gonePage(entry, view, corpus);
	if (entry.collection === 'case-studies') return storyPage(entry, view, corpus);
	if (view === 'events') return campaignEventsPage(entry, corpus);
	return state === 'ended' ? endedPage(entry, view, corpus) : campaignPage(entry, view, corpus);
}

/** The coming events of all campaigns, or of those that a practice carries. */
export function allEventsPage(
	practice: EntryIn<'practices'> | undefined,
	corpus: CurrentCorpus,
): EmbedPageView {
	const carried = practice?.data.campaigns;
	const events = corpus.live.events.filter(
		({ data }) => carried === undefined || carried.some((slug) => slug === data.campaign),
	);
	const strings = stringsOf(corpus.site.lang);
	return {
		...emptyPage(corpus, paths.events),
		heading: strings.events.list,
		events: shownEvents(events, corpus),
	};
}

/** How many events an embed lists; its last link leads to all of them. */
const maxEvents = 8;

/** How many key messages a card shows. */
const messagesPerCard = 3;

function campaignPage(
	entry: EntryIn<'campaigns'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const isCard = view === 'card';
	return {
		...pieceHead(entry, view, corpus),
		overline: posterView(entry, corpus, new Map()).when,
		keyMessages: isCard ? data.keyMessages.slice(0, messagesPerCard) : data.keyMessages,
		parts: isCard ? [] : textParts(entry.body),
		sections: isCard ? [] : data.sections,
		faq: isCard ? [] : data.faq,
		action: data.action,
		sources: isCard ? [] : data.sources,
		textLength: isCard ? 0 : entry.body.text.length,
	};
}

/** Of an ended campaign nothing is left but what holds now: its advice is no longer checked. */
function endedPage(
	entry: EntryIn<'campaigns'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const { lang } = corpus.site;
	const on = data.ends ?? data.expiresAt ?? campaignPeriod(data, corpus.today).ends;
	return {
		...pieceHead(entry, view, corpus),
		lead: undefined,
		ended: {
			on: formatDay(on, lang),
			afterwards: data.afterwards ?? stringsOf(lang).campaigns.afterwardsDefault,
		},
	};
}

function campaignEventsPage(entry: EntryIn<'campaigns'>, corpus: CurrentCorpus): EmbedPageView {
	const events = corpus.live.events.filter(({ data }) => data.campaign === entry.slug);
	const path = entryPath(entry, corpus.site.lang);
	const hasList = eventScopes(corpus).some(
		({ by, key }) => by === 'campaign' && key === entry.slug,
	);
	return {
		...emptyPage(corpus, hasList ? eventListPath(path) : path),
		lang: entry.lang,
		view: 'events',
		heading: stringsOf(corpus.site.lang).embed.eventsOf(entry.data.title),
		urgentHelp: entry.data.urgentHelp,
		events: shownEvents(events, corpus),
	};
}

function storyPage(
	entry: EntryIn<'case-studies'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const isCard = view !== 'full';
	return {
		...pieceHead(entry, view, corpus),
		overline: stringsOf(corpus.site.lang).caseStudies.one,
		composite: data.composite,
		hasConsent: data.consent !== undefined,
		facts: isCard ? [] : data.facts,
		quotes: isCard ? [] : data.quotes,
		parts: isCard ? [] : textParts(entry.body),
		textLength: isCard ? 0 : entry.body.text.length,
	};
}

/** The tombstone of a story. It takes nothing from the story but the address. */
function gonePage(entry: Embed['entry'], view: EmbedView, corpus: CurrentCorpus): EmbedPageView {
	const { title, text } = stringsOf(corpus.site.lang).embed.gone;
	const source = entry.collection === 'case-studies' ? paths.caseStudies : paths.campaigns;
	return { ...emptyPage(corpus, source), view, heading: title, lead: text };
}

function pieceHead(entry: Embed['entry'], view: EmbedView, corpus: CurrentCorpus): EmbedPageView {
	const { data } = entry;
	return {
		...emptyPage(corpus, entryPath(entry, corpus.site.lang)),
		lang: entry.lang,
		view,
		heading: data.title,
		lead: data.description,
		urgentHelp: 'urgentHelp' in data ? data.urgentHelp : undefined,
		review: reviewInWords(data.review, corpus),
	};
}

function emptyPage({ site, settings }: CurrentCorpus, source: string): EmbedPageView {
	return {
		site: { name: site.name, url: settings.siteUrl, lang: site.lang },
		lang: site.lang,
		view: 'full',
		heading: '',
		composite: false,
		hasConsent: false,
		facts: [],
		quotes: [],
		keyMessages: [],
		parts: [],
		sections: [],
		faq: [],
		sources: [],
		source,
		textLength: 0,
	};
}

function reviewInWords(review: Campaign['review'], corpus: CurrentCorpus): string | undefined {
	if (review === undefined) return undefined;
	const { lang } = corpus.site;
	const strings = stringsOf(lang).embed;
	const day = formatDay(review.on, lang);
	const names = personLinks([review.by], corpus).map(({ label }) => label);
	return names.length === 0 ? strings.reviewed(day) : strings.reviewedBy(day, names.join(', '));
}

function shownEvents(events: readonly EntryIn<'events'>[], corpus: CurrentCorpus): EventRowView[] {
	return comingEvents(events, corpus.today)
		.slice(0, maxEvents)
		.map((entry) => eventRow(entry, corpus));
}
