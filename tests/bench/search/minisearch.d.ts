/**
 * The little of MiniSearch that the benchmark uses. Only a benchmark installs the peers (tests/bench/package.json), and
 * the project's types and rules are checked without them.
 */
declare module 'minisearch' {
	export interface Options {
		idField: string;
		fields: string[];
		storeFields: string[];
		searchOptions: { prefix: boolean; fuzzy: number; boost: Record<string, number> };
	}

	// eslint-disable-next-line no-restricted-exports -- The package names nothing else.
	export default class MiniSearch {
		constructor(options: Options);
		static loadJSON(json: string, options: Options): MiniSearch;
		addAll(documents: readonly object[]): void;
		search(query: string, options?: { combineWith: 'AND' }): { id: unknown }[];
	}
}
