import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles, type EntryFile } from '../../src/corpus/files.ts';
import { normaliseText, parseYaml, splitFrontMatter } from '../../src/corpus/front-matter.ts';
import { normalisePath } from '../../src/corpus/checks/urls.ts';
import { readSite } from '../../src/corpus/read-site.ts';
import { mediaFolder, type CollectionName } from '../../src/model/collections.ts';
import { articleFolders, paths } from '../../src/model/urls.ts';
import { toOriginIndex } from './identity.ts';

/** An imported article as it stands in the content root, perhaps moved, renamed or changed since. */
export interface ExistingArticle {
	file: string;
	slug: string;
	/** The digest of the input that it was last written from. */
	original: string;
	text: string;
}

/** What an import has to know of the content that is there already. */
export interface ExistingContent {
	siteLang: string;
	articlesByOrigin: Map<string, ExistingArticle>;
	/** The file of each article by its slug. */
	articleFiles: Map<string, string>;
	/** The file that each public path and each old path belongs to. */
	pathOwners: Map<string, string>;
	/** Front matter of the entries that articles refer to, by slug. */
	topics: Map<string, Fields>;
	people: Map<string, Fields>;
	communities: Map<string, Fields>;
	/** The pictures that imported articles show, as paths below the content root. */
	importedPictures: Set<string>;
}

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Looks through a content root without checking it: a file with errors in it still is where it is,
 * and must be found again. Reads of an article only the few lines that matter here.
 */
export function readExistingContent(root: string): ExistingContent {
	const { entries, hasSite } = listContentFiles(root);
	const content: ExistingContent = {
		siteLang: readSite(root, hasSite).site.lang,
		articlesByOrigin: new Map(),
		articleFiles: new Map(),
		pathOwners: new Map(),
		topics: new Map(),
		people: new Map(),
		communities: new Map(),
		importedPictures: new Set(),
	};
	for (const entry of entries) {
		const text = normaliseText(readFileSync(join(root, entry.file), 'utf8'));
		for (const path of [...pathsOf(entry), ...aliasesOf(text)]) {
			content.pathOwners.set(normalisePath(path), entry.file);
		}
		if (entry.collection === 'articles') addArticle(content, entry, text);
		if (isReferred(entry.collection)) {
			const yaml = entry.file.endsWith('.yaml') ? text : splitFrontMatter(text).yaml;
			content[entry.collection].set(entry.slug, toFields(parseYaml(yaml ?? '').data));
		}
	}
	return content;
}

function addArticle(content: ExistingContent, { file, slug }: EntryFile, text: string): void {
	content.articleFiles.set(slug, file);
	const { system, key, original } = toFields(readBlock(text, 'origin'));
	if (typeof system !== 'string' || typeof key !== 'string') return;
	for (const [path] of text.matchAll(picturePath)) content.importedPictures.add(path);
	content.articlesByOrigin.set(toOriginIndex({ system, key }), {
		file,
		slug,
		original: String(original),
		text,
	});
}

const picturePath = new RegExp(`\\b${mediaFolder}/[\\w./-]+\\.\\w+`, 'g');

function isReferred(collection: CollectionName): collection is 'topics' | 'people' | 'communities' {
	return ['topics', 'people', 'communities'].includes(collection);
}

/** The pages that a file may have. The kind of an article is not known here, so all its folders count. */
function pathsOf({ collection, slug, folder }: EntryFile): string[] {
	if (collection === 'articles') {
		return Object.values(articleFolders).map(
			(kind) => `${paths.community(folder ?? '')}${kind}/${slug}/`,
		);
	}
	return [collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`];
}

function aliasesOf(text: string): string[] {
	const aliases = readBlock(text, 'aliases');
	return Array.isArray(aliases) ? aliases.map(String) : [];
}

/** One key of some front matter with what is indented below it, whatever errors stand elsewhere. */
function readBlock(text: string, key: string): unknown {
	const block = new RegExp(`^${key}:.*\\n(?:(?:[ \\t-].*)?\\n)*`, 'm').exec(text)?.[0];
	return block === undefined ? undefined : toFields(parseYaml(withoutFence(block)).data)[key];
}

function withoutFence(block: string): string {
	return block.replace(/^---[\s\S]*/m, '');
}

function toFields(data: unknown): Fields {
	return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}
