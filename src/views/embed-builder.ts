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
import { currentEmbeds, viewsOf } from './embed.ts';
import { embedHeights, fitCard, type EmbedHeights } from './embed-height.ts';
import { allEventsEmbed } from './embed-events.ts';
import { mayBeCopied } from './embed-files.ts';
import { embedPage } from './embed-page.ts';
import { indexPage } from './hubs.ts';
import type { PageView, SiteView } from './site.ts';

/** The page where other sites choose what to carry. */
export interface BuilderView {
	site: SiteView;
	page: PageView;
	groups: { kind: PieceKind; pieces: BuilderPiece[] }[];
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
	heights: Partial<Record<EmbedView, EmbedHeights>>;
	practices: { slug: string; name: string }[];
	/** Its snippet as most will want it. */
	snippet: string;
	/** Paths of its plain HTML and its QR code, where it has them. */
	copy?: string | undefined;
	qr?: string | undefined;
}

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
	return { ...frame, groups: groups.filter(({ pieces }) => pieces.length > 0) };
}

function pieceOf(embed: Embed, corpus: CurrentCorpus): BuilderPiece {
	const { slug } = embed;
	const views = viewsOf(embed.entry);
	const heights = views.map((view) => {
		const page = fitCard(embedPage(embed, view, corpus));
		return [view, embedHeights(page)] as const;
	});
	const { source, heading } = embedPage(embed, 'full', corpus);
	const path = embedPath({ slug });
	return withSnippet(
		{
			slug,
			title: heading,
			source,
			path,
			views,
			heights: Object.fromEntries(heights),
			practices: embed.practices.map(({ slug: practice, data }) => ({
				slug: practice,
				name: data.name,
			})),
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
		practices: corpus.live.practices.map(({ slug, data }) => ({ slug, name: data.name })),
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
