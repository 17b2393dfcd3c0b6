import { cardCount, type Client } from './client.ts';

interface Pagefind {
	init: () => Promise<void>;
	search: (
		query: string,
	) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string }> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
	const path = '/pagefind/pagefind.js';
	// Pagefind is fetched as it comes, at an address that no bundler knows.
	const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
	await pagefind.init();
	return pagefind;
}

export const client: Client = {
	find: async (query) => {
		engine ??= start();
		const { results } = await (await engine).search(query);
		return {
			show: async () => {
				const cards = await Promise.all(results.slice(0, cardCount).map(({ data }) => data()));
				return cards.map((card) => card.raw_url ?? card.url);
			},
		};
	},
};

export const preload = '/pagefind/pagefind.js';
