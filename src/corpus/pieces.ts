import { campaignPeriod, campaignPhase } from '../model/campaign-period.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { EntryIn } from './corpus.ts';

/** What readers come for and lists mix: articles, stories and campaigns. Each has a community, topics and a day. */
export type PieceEntry = EntryIn<'articles' | 'case-studies' | 'campaigns'>;

/** The day that a piece is sorted by: its own, or the day its campaign starts. */
export function pieceDate(piece: PieceEntry, today: string): string {
	return piece.collection === 'campaigns'
		? campaignPeriod(piece.data, today).starts
		: piece.data.date;
}

/** The people who stand behind a piece: who wrote or curated it, and who reviewed it. */
export function peopleOf({ data }: PieceEntry): string[] {
	return [
		...('authors' in data ? data.authors : []),
		...(data.review === undefined ? [] : [data.review.by]),
	];
}

/** Whether a live entry is on the board today. A campaign joins it on its first day. */
export function isOnBoard(entry: AnyEntry, today: string): entry is PieceEntry {
	if (entry.collection === 'campaigns') return campaignPhase(entry.data, today) === 'running';
	return entry.collection === 'articles' || entry.collection === 'case-studies';
}
