import type { Browser } from '@playwright/test';
import { searchBootPath } from '../../../src/model/search-paths.ts';
import type { EngineName } from './engines.ts';
import { fastLine, slowLine } from './line.ts';
import { variants, type KnownItem, type Variant } from './queries.ts';
import { createReader, type Reader } from './reader.ts';
import type { BenchServer } from './server.ts';

/** The middle of some measurements, and what nineteen of twenty stay below. */
export interface Spread {
	p50: number;
	p95: number;
}

/** How well known items were found. */
export interface Quality {
	/** The share whose page was among the first ten. */
	recall: number;
	/** The mean of one by the rank of the page (mean reciprocal rank). */
	mrr: number;
	count: number;
}

/** What a reader gets of an engine. */
export interface Measured {
	cold: { bytes: Spread; requests: Spread; fastCards: Spread; slowIds: Spread; slowCards: Spread };
	laterBytes: Spread;
	typed: { bytes: Spread; requests: Spread; ids: Spread; cards: Spread };
	keystroke: { x1: Spread; x4: Spread };
	quality: Record<Variant, Quality>;
}

/** How often each thing is done. */
export interface Repeats {
	loads: number;
	sessions: number;
	queries: number;
}

/** What each client fetches beside its code. */
const preloads = {
	ours: searchBootPath,
	pagefind: '/pagefind/pagefind.js',
	minisearch: '/index.json',
} as const satisfies Record<EngineName, string>;

/** How many times slower a cheap phone is than the machine. */
const phoneSlowdown = 4;

/** Measures the engine whose folder is being served. */
export async function measureEngine(
	browser: Browser,
	server: BenchServer,
	name: EngineName,
	items: readonly KnownItem[],
	repeats: Repeats,
): Promise<Measured> {
	const withReader = async <T>(
		slowdown: number,
		use: (reader: Reader) => Promise<T>,
	): Promise<T> => {
		const reader = await createReader(browser, server, preloads[name], slowdown);
		server.takeCounts();
		const result = await use(reader);
		await reader.close();
		return result;
	};
	const exact = items.flatMap(({ queries }) => queries.exact ?? []);
	const pick = (i: number): string => exact[i % exact.length] ?? '';

	server.line.kind = fastLine;
	const fast = await repeat(repeats.loads, (i) =>
		withReader(1, async (reader) => ({ ...(await reader.load(pick(i))), ...server.takeCounts() })),
	);
	server.line.kind = slowLine;
	const slow = await repeat(repeats.loads, (i) =>
		withReader(phoneSlowdown, (reader) => reader.load(pick(i))),
	);
	const typed = await repeat(repeats.sessions, (i) =>
		withReader(1, async (reader) => ({
			...(await reader.type(pick(i + repeats.loads))),
			...server.takeCounts(),
		})),
	);
	server.line.kind = fastLine;
	const later = await withReader(1, async (reader) => {
		await reader.find(pick(0));
		server.takeCounts();
		return repeat(repeats.queries, async (i) => {
			await reader.find(pick(i + 1));
			return server.takeCounts().bytes;
		});
	});
	const letters = exact.slice(0, repeats.queries).flatMap(toKeystrokes);
	const timeWarm = (slowdown: number): Promise<number[]> =>
		withReader(slowdown, async (reader) => {
			await reader.find(pick(0));
			await reader.time(letters);
			return reader.time(letters);
		});
	const keystroke = {
		x1: toSpread(await timeWarm(1)),
		x4: toSpread(await timeWarm(phoneSlowdown)),
	};
	const quality = await withReader(1, (reader) => measureQuality(reader, items));
	return {
		cold: {
			bytes: toSpread(fast.map(({ bytes }) => bytes)),
			requests: toSpread(fast.map(({ requests }) => requests)),
			fastCards: toSpread(fast.map(({ cards }) => cards)),
			slowIds: toSpread(slow.map(({ ids }) => ids)),
			slowCards: toSpread(slow.map(({ cards }) => cards)),
		},
		laterBytes: toSpread(later),
		typed: {
			bytes: toSpread(typed.map(({ bytes }) => bytes)),
			requests: toSpread(typed.map(({ requests }) => requests)),
			ids: toSpread(typed.map(({ ids }) => ids)),
			cards: toSpread(typed.map(({ cards }) => cards)),
		},
		keystroke,
		quality,
	};
}

async function measureQuality(
	reader: Reader,
	items: readonly KnownItem[],
): Promise<Measured['quality']> {
	const measured: Partial<Measured['quality']> = {};
	for (const variant of variants) {
		const ranks: number[] = [];
		for (const { url, queries } of items) {
			const query = queries[variant];
			if (query !== undefined) ranks.push((await reader.find(query)).indexOf(url) + 1);
		}
		const found = ranks.filter((rank) => rank > 0);
		measured[variant] = {
			recall: found.length / ranks.length,
			mrr: found.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
			count: ranks.length,
		};
	}
	// Every variant has just been measured.
	return measured as Measured['quality'];
}

/** What is in the box after each letter, from the third one on. */
function toKeystrokes(query: string): string[] {
	return Array.from({ length: Math.max(0, query.length - 2) }, (_, i) => query.slice(0, i + 3));
}

async function repeat<T>(times: number, run: (i: number) => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let i = 0; i < times; i++) results.push(await run(i));
	return results;
}

function toSpread(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return { p50: at(0.5), p95: at(0.95) };
}
