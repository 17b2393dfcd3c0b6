import type { CurrentCorpus } from '../corpus/current.ts';
import { listEmbeds, practicesWithEvents, type Embed, type EmbedEntry } from '../corpus/embeds.ts';
import { readEmbedsLock, type EmbedsLock } from '../corpus/embeds-lock.ts';
import { translationPairs } from '../embed/own-path.ts';
import {
	allEventsSlug,
	embedParam,
	oembedPath,
	type EmbedAddress,
	type EmbedView,
} from '../model/embed-paths.ts';
import { stringsOf } from '../strings/index.ts';
import type { Pictures } from './card.ts';
import { allEventsEmbed } from './embed-events.ts';
import { embedPage } from './embed-page.ts';
import type { EmbedPageView } from './embed-page-view.ts';
import { fitCard } from './embed-height.ts';
import { practiceCard, type PracticeCardView } from './practice-card.ts';

/** One address of an embed with what stands there. */
export interface EmbedRoute {
	/** The address below `/embed/`. */
	param: string;
	address: EmbedAddress;
	/** The title of the document, which no other page has. */
	title: string;
	/** The practices that its frame script may lead to. */
	practices: string[];
	/** The translations that it may lead to, as it reads them. */
	translations: string;
	/** The path of its oEmbed answer, where the page is what WordPress is given: in the name of a practice. */
	oembed?: string | undefined;
	page: EmbedPageView;
}

/** Every address of every embed, those that were public once among them. */
export function embedRoutes(corpus: CurrentCorpus, pictures: Pictures): EmbedRoute[] {
	return [...pieceRoutes(corpus, pictures), ...eventRoutes(corpus, pictures)];
}

/** The embeds of a corpus with what its lock has promised. */
export function currentEmbeds(corpus: CurrentCorpus): Embed[] {
	return listEmbeds(corpus, lockOf(corpus));
}

/** The forms in which a piece can be carried. */
export function viewsOf({ collection }: EmbedEntry): EmbedView[] {
	return collection === 'campaigns' ? ['full', 'card', 'events'] : ['full', 'card'];
}

/** In whose names an embed stands somewhere: in nobody's, in those of the practices that carry it, and of those that did. */
export function carriersOf(
	{ practices, formerPractices }: Embed,
	corpus: CurrentCorpus,
	pictures: Pictures,
): { slug?: string; card?: PracticeCardView }[] {
	return [
		{},
		...practices.map((entry) => ({
			slug: entry.slug,
			card: practiceCard(entry, corpus, pictures),
		})),
		...formerPractices.map((slug) => ({ slug })),
	];
}

function pieceRoutes(corpus: CurrentCorpus, pictures: Pictures): EmbedRoute[] {
	return currentEmbeds(corpus).flatMap((embed) =>
		viewsOf(embed.entry).flatMap((view) => {
			const page = embedPage(embed, view, corpus);
			const known = embed.practices.map(({ slug }) => slug);
			return carriersOf(embed, corpus, pictures).map(({ slug, card }) =>
				route(
					{ slug: embed.slug, view, practice: slug },
					fitCard({ ...page, practice: card }),
					slug === undefined ? known : [],
					corpus,
					embed,
				),
			);
		}),
	);
}

function eventRoutes(corpus: CurrentCorpus, pictures: Pictures): EmbedRoute[] {
	const { practices, formerPractices } = practicesWithEvents(corpus, lockOf(corpus));
	const all = allEventsEmbed(undefined, corpus);
	return [
		route(
			{ slug: allEventsSlug },
			all,
			practices.map(({ slug }) => slug),
			corpus,
		),
		...formerPractices.map((practice) => route({ slug: allEventsSlug, practice }, all, [], corpus)),
		...practices.map((entry) =>
			route(
				{ slug: allEventsSlug, practice: entry.slug },
				{ ...allEventsEmbed(entry, corpus), practice: practiceCard(entry, corpus, pictures) },
				[],
				corpus,
			),
		),
	];
}

function route(
	address: EmbedAddress,
	page: EmbedPageView,
	practices: string[],
	corpus: CurrentCorpus,
	embed?: Embed,
): EmbedRoute {
	const { slug, practice } = address;
	return {
		param: embedParam(address),
		address,
		title: documentTitle(address, page, corpus, embed),
		practices,
		translations: translationPairs(practice === undefined ? (embed?.translations ?? []) : []),
		oembed: embed === undefined || practice === undefined ? undefined : oembedPath(slug, practice),
		page,
	};
}

/** Titles tell the copies of a page apart, and say of a tombstone no more than its address does. */
function documentTitle(
	{ slug, view = 'full', practice }: EmbedAddress,
	{ heading, practice: card }: EmbedPageView,
	{ site }: CurrentCorpus,
	embed: Embed | undefined,
): string {
	const strings = stringsOf(site.lang).embed;
	let label: string = strings.views[view];
	if (practice !== undefined) label = strings.viewFor(label, card?.name ?? practice);
	if (embed?.state === 'gone') label = `${label} ${slug}`;
	else if (embed?.isOld === true) label = strings.formerly(label, slug);
	return strings.title(heading, label);
}

const locks = new WeakMap<CurrentCorpus, EmbedsLock>();

function lockOf(corpus: CurrentCorpus): EmbedsLock {
	const lock = locks.get(corpus) ?? readEmbedsLock(corpus.settings.embedsLock);
	locks.set(corpus, lock);
	return lock;
}
