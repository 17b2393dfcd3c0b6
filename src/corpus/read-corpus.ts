import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../model/collections.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { isPublic, visibility } from '../model/publishing.ts';
import type { Site } from '../model/schemas/site.ts';
import { codeVersion, digestOf, readCache, writeCache, type FileCache } from './cache.ts';
import { checkCorpus } from './checks/index.ts';
import { listContentFiles, type RejectedFile } from './files.ts';
import { flatten, type ByCollection, type Corpus, type EntryIn } from './corpus.ts';
import { readEntry, type ReadFile } from './read-entry.ts';
import { readSite } from './read-site.ts';

export interface CorpusOptions {
	/** The content root. One that is not there counts as empty. */
	root: string;
	/** The day of the build as `YYYY-MM-DD`. It decides what is live. */
	today: string;
	/** Where to keep what files gave when they were last read. Without it nothing is kept. */
	cacheFile?: string | undefined;
	/** The folder of the project's own sources, which say whether the cache still fits. */
	projectRoot?: string | undefined;
}

/**
 * Reads a content root. Never throws for what is in it: every problem of every file is in `issues`.
 * Takes linear time; files that have not changed since the last run come from the cache.
 *
 * @throws When the file system itself fails (no rights, disk full).
 */
export function readCorpus({
	root,
	today,
	cacheFile,
	projectRoot = process.cwd(),
}: CorpusOptions): Corpus {
	const files = listContentFiles(root);
	const { site, issues: siteIssues } = readSite(root, files.hasSite);
	const found: Issue[][] = [siteIssues, files.issues];
	const version = cacheFile === undefined ? '' : codeVersion(projectRoot);
	const known: FileCache =
		cacheFile === undefined ? new Map<string, never>() : readCache(cacheFile, version);
	const next: FileCache = new Map();
	let hasChanged = false;
	const all = emptyCollections();
	const rejected: RejectedFile[] = [];
	for (const place of files.entries) {
		const bytes = readFileSync(join(root, place.file));
		const digest = digestOf(bytes);
		const cached = known.get(place.file);
		const isKnown = cached?.digest === digest;
		const read: ReadFile = isKnown ? cached.read : readEntry(place, bytes, digest);
		hasChanged ||= !isKnown;
		next.set(place.file, { digest, read });
		found.push(read.issues);
		if (read.entry !== undefined) add(all, inLanguage(read.entry, site));
		else if (read.rejected !== undefined) rejected.push({ ...place, data: read.rejected });
	}
	if (cacheFile !== undefined && (hasChanged || known.size !== next.size)) {
		writeCache(cacheFile, version, next);
	}
	const corpus: Corpus = {
		root,
		today,
		site,
		all,
		live: filterCollections(all, (entry) => visibility(entry, today) === 'live'),
		public: filterCollections(all, (entry) => isPublic(entry, today)),
		find: createFinder(all),
		media: files.media,
		issues: [],
	};
	return { ...corpus, issues: [...found.flat(), ...checkCorpus(corpus, files.entries, rejected)] };
}

/** The cache holds entries as their files are; the site's language is another file's fact. */
function inLanguage(entry: AnyEntry, site: Site): AnyEntry {
	return entry.lang === '' ? { ...entry, lang: site.lang } : entry;
}

function emptyCollections(): ByCollection {
	return Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as ByCollection;
}

function add(collections: ByCollection, entry: AnyEntry): void {
	const list: AnyEntry[] = collections[entry.collection];
	list.push(entry);
}

function filterCollections(from: ByCollection, keep: (entry: AnyEntry) => boolean): ByCollection {
	const kept = emptyCollections();
	for (const entry of flatten(from)) if (keep(entry)) add(kept, entry);
	return kept;
}

function createFinder(all: ByCollection): Corpus['find'] {
	const bySlug = new Map(flatten(all).map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	return <C extends CollectionName>(collection: C, slug: string) =>
		bySlug.get(`${collection}/${slug}`) as EntryIn<C> | undefined; // the key holds the collection
}
