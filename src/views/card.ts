import type { CurrentCorpus } from '../corpus/current.ts';
import { pieceDate, type PieceEntry } from '../corpus/pieces.ts';
import { drawCover } from '../media/cover.ts';
import type { Picture } from '../media/pictures.ts';
import { hueOf, type HueName } from '../model/hues.ts';
import { entryPath, sourceHost } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';

/** A piece on the board: what it is, where it comes from, how old it is. */
export interface CardView {
	href: string;
	lang: string;
	title: string;
	description: string;
	/** What it is: a curated piece, an article, a story, a campaign. */
	label: string;
	community: string;
	hue: HueName;
	/** The host of a curated piece's source. */
	source?: string | undefined;
	date: string;
	art: ArtView;
}

/** A picture, or the cover that is drawn where there is none. */
export type ArtView =
	{ kind: 'picture'; picture: Picture; alt: string } | { kind: 'cover'; shapes: string };

/** Pictures by their path, as `readPictures` gives them. */
export type Pictures = ReadonlyMap<string, Picture>;

const views = new WeakMap<CurrentCorpus, Map<PieceEntry, CardView>>();

/** The card of a piece. A piece is on some eight pages, which share one card. */
export function cardView(entry: PieceEntry, corpus: CurrentCorpus, pictures: Pictures): CardView {
	const cards = views.get(corpus) ?? new Map<PieceEntry, CardView>();
	views.set(corpus, cards);
	const card = cards.get(entry) ?? createCardView(entry, corpus, pictures);
	cards.set(entry, card);
	return card;
}

function createCardView(entry: PieceEntry, corpus: CurrentCorpus, pictures: Pictures): CardView {
	const { data } = entry;
	const community = corpus.find('communities', data.community);
	return {
		href: entryPath(entry, corpus.site.lang),
		lang: entry.lang,
		title: data.title,
		description: data.description,
		label: labelOf(entry, corpus.site.lang),
		community: community?.data.shortName ?? data.community,
		hue: community?.data.hue ?? hueOf(data.community),
		source: 'source' in data ? sourceHost(data.source.url) : undefined,
		date: pieceDate(entry, corpus.today),
		art: artView(data.image, entry.slug, pictures),
	};
}

/** What a piece is called on its card. */
function labelOf(entry: PieceEntry, lang: string): string {
	const strings = stringsOf(lang);
	if (entry.collection === 'articles') return strings.articleKinds[entry.data.kind].one;
	return entry.collection === 'campaigns' ? strings.campaigns.one : strings.caseStudies.one;
}

/** @param seed What the cover is drawn from: the slug, so that it stays the same when words change. */
export function artView(
	image: { src: string; alt: string } | undefined,
	seed: string,
	pictures: Pictures,
): ArtView {
	const picture = image === undefined ? undefined : pictures.get(image.src);
	if (image === undefined || picture === undefined)
		return { kind: 'cover', shapes: drawCover(seed) };
	return { kind: 'picture', picture, alt: image.alt };
}
