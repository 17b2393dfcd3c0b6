import type { CurrentCorpus } from '../corpus/current.ts';
import type { Embed } from '../corpus/embeds.ts';
import { scriptSnippet } from '../embed/snippets.ts';
import {
	allEventsSlug,
	embedFiles,
	embedFolder,
	embedPath,
	loaderPath,
	type EmbedView,
} from '../model/embed-paths.ts';
import { stringsOf } from '../strings/index.ts';
import { carriersOf, currentEmbeds, viewsOf } from './embed.ts';
import { embedHeights, fitCard, type EmbedHeights } from './embed-height.ts';
import { allEventsEmbed } from './embed-events.ts';
import { mayBeCopied } from './embed-files.ts';
import { embedPage } from './embed-page.ts';
import { indexPage } from './hubs.ts';
import { practiceCard, type PracticeCardView } from './practice-card.ts';
import type { PageView, SiteView } from './site.ts';

/** The page where other sites choose what to carry. */
export interface BuilderView {
	site: SiteView;
	page: PageView;
	groups: { kind: PieceKind; pieces: BuilderPiece[] }[];
	/** The heights that do for everybody, with or without a practice. */
	heights: ({ title: string; view: EmbedView } & EmbedHeights)[];
}

export type PieceKind = 'campaign' | 'story' | 'events';

/** Something to carry, with all that its snippets are made of. */
export interface BuilderPiece {
	slug: string;
	title: string;
	/** The path of our own page. */
	source: string;
	/** The path of the embed. */
	path: string;
	views: EmbedView[];
	heights: ViewHeights;
	/** The practices that carry it, and its heights with the name and number of each. */
	practices: { slug: string; name: string; heights: ViewHeights }[];
	/** Its snippet as most will want it. */
	snippet: string;
	/** Paths of its plain HTML and its QR code, where it has them. */
	copy?: string | undefined;
	qr?: string | undefined;
}

/** How tall an embed is in each of its views. */
export type ViewHeights = Partial<Record<EmbedView, EmbedHeights>>;

/** Everything that can be carried today. What has ended or was withdrawn still answers, but is not offered. */
export function builderView(corpus: CurrentCorpus): BuilderView {
	const strings = stringsOf(corpus.site.lang).embed.builder;
	const frame = indexPage(corpus, embedFolder, strings.title, strings.description);
	const offered = currentEmbeds(corpus).filter(({ state, isOld }) => state === 'shown' && !isOld);
	const ofKind = (collection: Embed['entry']['collection']): BuilderPiece[] =>
		offered
			.filter(({ entry }) => entry.collection === collection)
			.map((embed) => pieceOf(embed, corpus));
	const groups: BuilderView['groups'] = [
		{ kind: 'campaign', pieces: ofKind('campaigns') },
		{ kind: 'story', pieces: ofKind('case-studies') },
		{ kind: 'events', pieces: eventPieces(corpus) },
	];
	return {
		...frame,
		groups: groups.filter(({ pieces }) => pieces.length > 0),
		heights: groups.flatMap(({ pieces }) => pieces.flatMap(tallestOf)),
	};
}

function tallestOf(piece: BuilderPiece): BuilderView['heights'] {
	return piece.views.map((view) => {
		const all = [piece, ...piece.practices].flatMap(({ heights }) => heights[view] ?? []);
		return {
			title: piece.title,
			view,
			narrow: Math.max(...all.map(({ narrow }) => narrow)),
			wide: Math.max(...all.map(({ wide }) => wide)),
		};
	});
}

function pieceOf(embed: Embed, corpus: CurrentCorpus): BuilderPiece {
	const { slug } = embed;
	const views = viewsOf(embed.entry);
	const heightsFor = (practice?: PracticeCardView): ViewHeights =>
		Object.fromEntries(
			views.map((view) => {
				const page = { ...embedPage(embed, view, corpus), practice };
				return [view, embedHeights(fitCard(page))];
			}),
		);
	const { source, heading } = embedPage(embed, 'full', corpus);
	const path = embedPath({ slug });
	return withSnippet(
		{
			slug,
			title: heading,
			source,
			path,
			views,
			heights: heightsFor(),
			practices: carriersOf(embed, corpus, new Map()).flatMap(({ card }) =>
				card === undefined ? [] : [{ slug: card.slug, name: card.name, heights: heightsFor(card) }],
			),
			copy: mayBeCopied(embed.entry) ? path + embedFiles.copy : undefined,
			qr: path + embedFiles.qr,
		},
		corpus,
	);
}

function eventPieces(corpus: CurrentCorpus): BuilderPiece[] {
	if (corpus.live.events.length === 0) return [];
	const page = allEventsEmbed(undefined, corpus);
	const piece = {
		slug: allEventsSlug,
		title: page.heading,
		source: page.source,
		path: embedPath({ slug: allEventsSlug }),
		views: ['full'] satisfies EmbedView[],
		heights: { full: embedHeights(page) },
		practices: corpus.live.practices.map((entry) => {
			const practice = practiceCard(entry, corpus, new Map());
			const heights = { full: embedHeights({ ...allEventsEmbed(entry, corpus), practice }) };
			return { slug: practice.slug, name: practice.name, heights };
		}),
	};
	return [withSnippet(piece, corpus)];
}

function withSnippet(piece: Omit<BuilderPiece, 'snippet'>, corpus: CurrentCorpus): BuilderPiece {
	const snippet = scriptSnippet({
		...piece,
		siteUrl: corpus.settings.siteUrl,
		siteName: corpus.site.name,
		view: 'full',
		height: piece.heights.full?.narrow ?? 0,
		options: {},
		loader: loaderPath,
	});
	return { ...piece, snippet };
}
