import type { CurrentCorpus } from '../corpus/current.ts';
import type { PieceEntry } from '../corpus/pieces.ts';
import { findRelated } from '../corpus/related.ts';
import { formatList } from '../model/lang.ts';
import { stringsOf } from '../strings/index.ts';
import { cardView, type CardView, type Pictures } from './card.ts';
import { communityView } from './community.ts';

/** A related piece, and what it shares with the page it stands on. */
export interface RelatedView {
	card: CardView;
	reason: string;
}

/** How many related pieces a page shows: one row of cards. */
const relatedCount = 3;

/** The pieces that go with a piece, each with the reason in words. */
export function relatedViews(
	piece: PieceEntry,
	corpus: CurrentCorpus,
	pictures: Pictures,
): RelatedView[] {
	const { lang } = corpus.site;
	const strings = stringsOf(lang);
	const nameOf = (slug: string): string => corpus.find('topics', slug)?.data.name ?? slug;
	const { shortName } = communityView(piece.data.community, corpus);
	return findRelated(piece, corpus.indexes, relatedCount).map(({ entry, topics }) => ({
		card: cardView(entry, corpus, pictures),
		reason:
			topics.length > 0
				? strings.relatedByTopics(formatList(topics.map(nameOf), lang))
				: strings.relatedByCommunity(shortName),
	}));
}
