import MiniSearch from 'minisearch';
import { options } from '../minisearch-options.ts';
import { cardCount, type Client } from './client.ts';

let index: Promise<MiniSearch> | undefined;

export const client: Client = {
	find: async (query) => {
		index ??= fetch('/index.json').then(async (response) =>
			MiniSearch.loadJSON(await response.text(), options),
		);
		const engine = await index;
		const all = engine.search(query, { combineWith: 'AND' });
		const found = all.length > 0 ? all : engine.search(query);
		const best = found.slice(0, cardCount);
		// The cards are stored in the index, so they are there already.
		return { show: () => Promise.resolve(best.map(({ id }) => String(id))) };
	},
};

export const preload = '/index.json';
