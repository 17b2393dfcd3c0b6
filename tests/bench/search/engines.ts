import type { SearchDocument } from '../../../src/search/build/document.ts';
import { buildMiniSearch } from './build-minisearch.ts';
import { buildOurs } from './build-ours.ts';
import { buildPagefind } from './build-pagefind.ts';

/** What building an index took. */
export interface Built {
	/** Seconds of user and system time. */
	cpu: number;
	files: number;
	bytes: number;
}

/**
 * The engines that are compared. Each builds a folder with all that its page needs: `client.js` beside its index.
 * A client gives `find(query)` and `show(found)`: see `clients/client.ts`.
 */
export const engines = {
	ours: { label: 'Wellpost', build: buildOurs },
	pagefind: { label: 'Pagefind 1.6', build: buildPagefind },
	minisearch: { label: 'MiniSearch 7.2', build: buildMiniSearch },
} as const satisfies Record<
	string,
	{
		label: string;
		build: (documents: readonly SearchDocument[], folder: string) => Promise<Built>;
	}
>;

export type EngineName = keyof typeof engines;

/** The names of all engines, ours first. */
export const engineNames = Object.keys(engines) as EngineName[];
