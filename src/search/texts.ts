import { articleFolders } from '../model/urls.ts';
import type { Strings } from '../strings/index.ts';

/** The words that search says while it is used, as data: the page carries them in an attribute, so no language is in the code. */
export type SearchTexts = ReturnType<typeof searchTexts>;

/** Takes the words from a language's table. `{}` stands for what is filled in later. */
export function searchTexts({ finder, articleKinds }: Strings) {
	return {
		one: finder.results('1'),
		many: finder.results('{}'),
		all: finder.all('{}'),
		nothing: finder.nothing('{}'),
		nearest: finder.nearest,
		corrected: finder.corrected('{}'),
		literal: finder.literal('{}'),
		searching: finder.searching,
		problem: finder.problem,
		retry: finder.retry,
		more: finder.more,
		facets: finder.facets,
		types: {
			...finder.types,
			[articleFolders.curated]: articleKinds.curated.one,
			[articleFolders.original]: articleKinds.original.one,
			[articleFolders['press-release']]: articleKinds['press-release'].one,
		},
	};
}
