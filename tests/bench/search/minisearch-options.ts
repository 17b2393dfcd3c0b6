import type { Options } from 'minisearch';

/** One reasonable setting: weights like ours, unfinished and misspelt words, cards in the index. */
export const options: Options = {
	idField: 'url',
	fields: ['title', 'names', 'text'],
	storeFields: ['title', 'excerpt', 'date', 'type', 'source', 'picture'],
	searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2, names: 1.5 } },
};
