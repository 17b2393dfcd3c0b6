import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { scriptSnippet } from '../embed/snippets.ts';
import { allEventsSlug, builderPath, loaderPath } from '../model/embed-paths.ts';
import { visibility } from '../model/publishing.ts';
import { entryPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { breadcrumbJsonLd } from '../syndication/json-ld.ts';
import { posterView, type PosterView } from './campaign.ts';
import type { Pictures } from './card.ts';
import { comingEvents, eventRow, type EventRowView } from './event-row.ts';
import { indexPage } from './hubs.ts';
import { practiceCard, type PracticeCardView } from './practice-card.ts';
import { siteView, type PageView, type SiteView } from './site.ts';

/** The page of a practice: what it carries, how to reach it, its events, its snippets. */
export interface PracticeView {
	site: SiteView;
	page: PageView;
	practice: PracticeCardView;
	description?: string | undefined;
	campaigns: PosterView[];
	events: EventRowView[];
	snippets: { slug: string; title: string; text: string; href: string }[];
}

/** The page of a practice that no longer takes part: its name alone. */
export interface FormerPracticeView {
	site: SiteView;
	page: PageView;
}

/** A practice in the list of all. */
export interface PracticeRow {
	practice: PracticeCardView;
	campaigns: number;
}

/** How many events the page of a practice lists. */
const maxEvents = 6;

/** The page of a live practice. */
export function practiceView(
	entry: EntryIn<'practices'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): PracticeView {
	const { data } = entry;
	const carried = corpus.live.campaigns.filter(({ slug }) => data.campaigns.includes(slug));
	const events = corpus.live.events.filter(({ data: { campaign } }) =>
		carried.some(({ slug }) => slug === campaign),
	);
	const frame = practiceFrame(entry, corpus);
	return {
		...frame,
		practice: practiceCard(entry, corpus, pictures),
		description: data.description,
		campaigns: carried.map((campaign) => posterView(campaign, corpus, pictures)),
		events: comingEvents(events, corpus.today)
			.slice(0, maxEvents)
			.map((event) => eventRow(event, corpus)),
		snippets: snippetsOf(entry, carried, corpus),
	};
}

/** The page of a practice that has left. */
export function formerPracticeView(
	entry: EntryIn<'practices'>,
	corpus: CurrentCorpus,
): FormerPracticeView {
	const { site, page } = practiceFrame(entry, corpus);
	const { ended } = stringsOf(site.lang).practices;
	return { site, page: { ...page, description: ended, noindex: true, structured: [] } };
}

/** Whether a practice takes part. */
export function takesPart(entry: EntryIn<'practices'>, today: string): boolean {
	return visibility(entry, today) === 'live';
}

/** All practices, by name. */
export function practicesView(corpus: CurrentCorpus, pictures: Pictures) {
	const { list, intro } = stringsOf(corpus.site.lang).practices;
	const byName = new Intl.Collator(corpus.site.lang).compare;
	const rows = corpus.live.practices
		.toSorted((a, b) => byName(a.data.name, b.data.name))
		.map((entry): PracticeRow => ({
			practice: practiceCard(entry, corpus, pictures),
			campaigns: entry.data.campaigns.length,
		}));
	return { ...indexPage(corpus, paths.practices, list, intro), rows };
}

function practiceFrame(entry: EntryIn<'practices'>, corpus: CurrentCorpus) {
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const path = entryPath(entry, site.lang);
	const crumbs = [
		{ href: paths.home, label: strings.home },
		{ href: paths.practices, label: strings.practices.list },
		{ href: path, label: entry.data.name },
	];
	const page: PageView = {
		path,
		title: entry.data.name,
		description: entry.data.description ?? strings.practices.intro,
		crumbs,
		structured: [breadcrumbJsonLd(site.url, crumbs)],
	};
	return { site, page };
}

/** One snippet for each campaign, and one for its events. */
function snippetsOf(
	{ slug: practice }: EntryIn<'practices'>,
	carried: readonly EntryIn<'campaigns'>[],
	{ site, settings, live }: CurrentCorpus,
): PracticeView['snippets'] {
	const pieces = carried.map((entry) => ({
		slug: entry.slug,
		title: entry.data.title,
		source: entryPath(entry, site.lang),
	}));
	const events = {
		slug: allEventsSlug,
		title: stringsOf(site.lang).events.list,
		source: paths.events,
	};
	return [...pieces, ...(live.events.length > 0 ? [events] : [])].map((piece) => ({
		slug: piece.slug,
		title: piece.title,
		href: builderPath(piece.slug, practice),
		text: scriptSnippet({
			...piece,
			siteUrl: settings.siteUrl,
			siteName: site.name,
			view: 'full',
			height: 0,
			options: { practice },
			loader: loaderPath,
		}),
	}));
}
