import { startBox } from '../../../../src/search/browser/box.ts';
import { getIndex } from '../../../../src/search/browser/index-files.ts';
import { startPage } from '../../../../src/search/browser/page.ts';
import { takeBest } from '../../../../src/search/engine/rank.ts';
import { search } from '../../../../src/search/engine/search.ts';
import { searchBootPath } from '../../../../src/model/search-paths.ts';
import { cardCount, type Client } from './client.ts';

export const client: Client = {
	find: async (query) => {
		const files = await getIndex();
		const { ranking } = await search(files, query);
		const best = takeBest(ranking, cardCount);
		return {
			show: async () => {
				const cards = await Promise.all(best.map(files.card));
				return cards.map(({ url }) => url);
			},
		};
	},
};

/** Fetched beside the code, as the loader of the site does it. */
export const preload = searchBootPath;

// The interface is not used here, but it is part of what a reader fetches.
export { startBox, startPage };
