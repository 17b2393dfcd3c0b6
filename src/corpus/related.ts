import type { Indexes } from './indexes.ts';
import type { PieceEntry } from './pieces.ts';

/** A piece that goes with another, and the topics that both are about. */
export interface Related {
	entry: PieceEntry;
	/** Slugs of the shared topics, the rarest first. Empty when only the community is shared. */
	topics: string[];
}

/** How many of a topic's newest pieces are looked at. It keeps the work linear however large a topic grows. */
const candidatesPerTopic = 40;

/**
 * The pieces that share the most, and the most telling, topics with a piece; newer ones first among equals.
 * A topic tells more the fewer pieces it has (inverse document frequency). Where topics give too few,
 * the community's newest pieces fill up.
 */
export function findRelated(piece: PieceEntry, indexes: Indexes, count: number): Related[] {
	const weights = new Map<string, number>();
	const scores = new Map<PieceEntry, number>();
	for (const topic of piece.data.topics) {
		const pieces = indexes.piecesByTopic.get(topic);
		if (pieces === undefined) continue;
		const weight = Math.log(1 + indexes.pieces.length / pieces.length);
		weights.set(topic, weight);
		for (const entry of pieces.slice(0, candidatesPerTopic)) {
			if (entry !== piece) scores.set(entry, (scores.get(entry) ?? 0) + weight);
		}
	}
	const byTopics = findFirst([...scores], count, ([a, x], [b, y]) => {
		return y - x || indexes.newestFirst(a, b);
	}).map(([entry]) => ({ entry, topics: sharedTopics(entry, weights) }));
	if (byTopics.length === count) return byTopics;
	const neighbours = indexes.piecesByCommunity.get(piece.data.community) ?? [];
	const chosen = new Set(byTopics.map(({ entry }) => entry));
	const fill = neighbours
		.slice(0, count * 2 + 1)
		.filter((entry) => entry !== piece && !chosen.has(entry))
		.slice(0, count - byTopics.length)
		.map((entry) => ({ entry, topics: [] }));
	return [...byTopics, ...fill];
}

/** The first few in an order, without sorting the rest: a hundred candidates are there for three places. */
function findFirst<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
	const first: T[] = [];
	for (const item of items) {
		const last = first.at(-1);
		if (first.length === count && last !== undefined && compare(item, last) >= 0) continue;
		const place = first.findIndex((other) => compare(item, other) < 0);
		first.splice(place < 0 ? first.length : place, 0, item);
		if (first.length > count) first.pop();
	}
	return first;
}

function sharedTopics({ data }: PieceEntry, weights: ReadonlyMap<string, number>): string[] {
	return data.topics
		.filter((topic) => weights.has(topic))
		.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
