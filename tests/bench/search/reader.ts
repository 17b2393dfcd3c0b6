import type { Browser, Page } from '@playwright/test';
import type { Client } from './clients/client.ts';
import type { BenchServer } from './server.ts';

/** A reader with a fresh browser: nothing is cached, no line is open. */
export interface Reader {
	/** Fetches the code, asks one query and shows its cards. Milliseconds from the first request on. */
	load: (query: string) => Promise<{ ids: number; cards: number }>;
	/** Asks a query and gives the addresses of the first ten results. */
	find: (query: string) => Promise<string[]>;
	/** How long it takes until it is known what matches, for each query, in milliseconds. */
	time: (queries: readonly string[]) => Promise<number[]>;
	/** Types a query letter by letter, and says how long after the last one the ids and the cards were there. */
	type: (query: string) => Promise<{ ids: number; cards: number }>;
	close: () => Promise<void>;
}

/** How fast people type on a phone: milliseconds between two letters. */
const typingPause = 140;

/** Nothing is searched for fewer letters. */
const fewestLetters = 3;

declare global {
	interface Window {
		/** The engine's client, once it is loaded. */
		benchClient?: Client;
	}
}

/** @param slowdown How many times slower than this machine the reader's processor is. */
export async function createReader(
	browser: Browser,
	{ origin }: BenchServer,
	preload: string,
	slowdown: number,
): Promise<Reader> {
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	const page = await context.newPage();
	await page.goto(`${origin}/`);
	if (slowdown > 1) {
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	}
	return {
		load: (query) => page.evaluate(load, { query, preload }),
		find: async (query) => {
			await ensureClient(page, preload);
			return page.evaluate(find, query);
		},
		time: (queries) => page.evaluate(time, [...queries]),
		type: (query) => page.evaluate(type, { query, preload, typingPause, fewestLetters }),
		close: () => context.close(),
	};
}

async function ensureClient(page: Page, preload: string): Promise<void> {
	const isLoaded = await page.evaluate(() => window.benchClient !== undefined);
	if (!isLoaded) await page.evaluate(load, { query: 'warm up', preload });
}

// The functions below run in the browser, so each brings all that it needs.

async function load({ query, preload }: { query: string; preload: string }) {
	const start = performance.now();
	const link = preload.endsWith('.js')
		? { rel: 'modulepreload' }
		: { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
	document.head.append(Object.assign(document.createElement('link'), { ...link, href: preload }));
	const path = '/client.js';
	const { client } = (await import(/* @vite-ignore */ path)) as { client: Client };
	window.benchClient = client;
	const found = await client.find(query);
	const ids = performance.now() - start;
	await found.show();
	return { ids, cards: performance.now() - start };
}

async function find(query: string): Promise<string[]> {
	const found = await window.benchClient?.find(query);
	return (await found?.show()) ?? [];
}

async function time(queries: string[]): Promise<number[]> {
	const times: number[] = [];
	for (const query of queries) {
		// Between two letters there is time for everything else that a page does.
		await new Promise((resolve) => setTimeout(resolve, 10));
		const start = performance.now();
		await window.benchClient?.find(query);
		times.push(performance.now() - start);
	}
	return times;
}

async function type({
	query,
	preload,
	typingPause: pause,
	fewestLetters: fewest,
}: {
	query: string;
	preload: string;
	typingPause: number;
	fewestLetters: number;
}) {
	document.head.append(
		Object.assign(document.createElement('link'), {
			rel: 'preload',
			as: 'fetch',
			crossOrigin: 'anonymous',
			href: preload,
		}),
	);
	const path = '/client.js';
	const { client } = (await import(/* @vite-ignore */ path)) as { client: Client };
	let last = Promise.resolve({ ids: 0, cards: 0 });
	let newest = 0;
	for (let length = fewest; length <= query.length; length++) {
		if (length > fewest) await new Promise((resolve) => setTimeout(resolve, pause));
		const start = performance.now();
		newest = length;
		last = client.find(query.slice(0, length)).then(async (found) => {
			const ids = performance.now() - start;
			// The cards of an answer that is no longer asked for are not fetched.
			if (newest === length) await found.show();
			return { ids, cards: performance.now() - start };
		});
	}
	return last;
}
