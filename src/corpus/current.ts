import { join } from 'node:path';
import { hasErrors } from '../model/issue.ts';
import { reportAsText } from '../model/reporters/text.ts';
import { digestOf } from './cache.ts';
import { createIndexes, type Indexes } from './indexes.ts';
import type { Corpus } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { readSettings, type Settings } from './settings.ts';

/** The corpus of this process, with its indexes and the settings it was read under. */
export interface CurrentCorpus extends Corpus {
	indexes: Indexes;
	settings: Settings;
}

/** The content has errors. The message is the whole report. */
export class ContentError extends Error {
	override name = 'ContentError';
}

/**
 * Where the corpus is kept. A build loads this module twice, bundled for the pages and as it is for the integrations,
 * and reads the content once: so the place belongs to the process.
 */
const place = Symbol.for('wellpost.current-corpus');
const shared: typeof globalThis & { [place]?: CurrentCorpus | undefined } = globalThis;

// A change in `npm start` loads this module anew, which forgets what was read before.
shared[place] = undefined;

/**
 * The corpus that pages ask: read at the first call, then kept.
 *
 * @throws {ContentError} When the content has errors; the message names them all.
 */
export function currentCorpus(): CurrentCorpus {
	return (shared[place] ??= readCurrent());
}

function readCurrent(): CurrentCorpus {
	const settings = readSettings(process.env);
	const corpus = readCorpus({
		root: settings.root,
		today: settings.today,
		cacheFile: currentCacheFile(settings.root),
	});
	if (hasErrors(corpus.issues)) {
		throw new ContentError(
			`The content has problems.\n${reportAsText(corpus.issues, settings.root)}`,
		);
	}
	return { ...corpus, indexes: createIndexes(corpus), settings };
}

/** The cache of one content root, so that working on two of them does not empty it each time. */
export function currentCacheFile(root: string): string {
	return join(cacheFolder, `corpus-${digestOf(root)}.bin`);
}

/** Where everything that only saves time is kept. Git ignores it; deleting it costs one slower build. */
export const cacheFolder = '.cache';
