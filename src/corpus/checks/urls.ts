import type { AnyEntry } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import {
	articleFolders,
	articleListPath,
	entryPath,
	feedFormats,
	paths,
	reservedSegments,
	siteFolders,
	sourceHost,
} from '../../model/urls.ts';
import type { ArticleKind } from '../../model/schemas/article.ts';
import { flatten, type ByCollection, type Corpus } from '../corpus.ts';
import { lineOfField } from './line-of.ts';

/** One path, one page: no page takes a path of the site or of another page, and no old path hides a page. */
export function checkUrls({ all, root, site }: Corpus): Issue[] {
	const entries = flatten(all);
	const owners = new Map<string, AnyEntry>();
	const issues: Issue[] = [];
	for (const entry of entries) {
		const path = entryPath(entry, site.lang);
		const other = owners.get(path);
		if (other !== undefined) issues.push(takenIssue(entry, path, other));
		else owners.set(path, entry);
		if (entry.collection === 'pages' && reservedSegments.has(entry.slug))
			issues.push(reservedIssue(entry));
	}
	const ownPaths = sitePaths(all);
	const aliasOwners = new Map<string, AnyEntry>();
	for (const entry of entries) {
		entry.data.aliases.forEach((alias, i) => {
			const path = normalisePath(alias);
			const other = owners.get(path) ?? aliasOwners.get(path);
			const line = () => lineOfField(root, entry, ['aliases', i]);
			if (ownPaths.has(path) || siteFolders.has(path.split('/')[1] ?? '')) {
				issues.push(aliasIssue(entry, alias, 'is an address of the site itself', line()));
			} else if (other === undefined) aliasOwners.set(path, entry);
			else if (other !== entry) {
				issues.push(aliasIssue(entry, alias, `already leads to ${other.file}`, line()));
			} else if (owners.has(path)) {
				issues.push(aliasIssue(entry, alias, "is the page's own address", line()));
			}
		});
	}
	return issues;
}

/** A path as the site serves it: with a slash at its end unless it names a file. */
export function normalisePath(path: string): string {
	return path.endsWith('/') || /\.[a-z0-9]{2,5}$/i.test(path) ? path : `${path}/`;
}

/** Lists and hubs, which no file stands for. */
function sitePaths({ articles, communities }: ByCollection): Set<string> {
	const kinds = Object.keys(articleFolders) as ArticleKind[]; // the keys of the table
	return new Set([
		...Object.values(paths).filter((path) => typeof path === 'string'),
		...Object.values(feedFormats).map(({ file }) => `/${file}`),
		...communities.flatMap(({ slug }) => kinds.map((kind) => articleListPath(slug, kind))),
		...articles.flatMap(({ data }) =>
			data.kind === 'curated' ? [paths.source(sourceHost(data.source.url))] : [],
		),
	]);
}

function takenIssue(entry: AnyEntry, path: string, other: AnyEntry): Issue {
	return {
		severity: 'error',
		rule: 'url',
		file: entry.file,
		read: path,
		message: `Its address ${path} is already that of ${other.file}`,
		remedy: 'Rename one of the two files',
	};
}

function reservedIssue(entry: AnyEntry): Issue {
	return {
		severity: 'error',
		rule: 'url',
		file: entry.file,
		read: entry.slug,
		message: `The site itself uses the address /${entry.slug}/`,
		remedy: 'Give the file another name',
	};
}

function aliasIssue(entry: AnyEntry, alias: string, what: string, line: number): Issue {
	return {
		severity: 'error',
		rule: 'alias',
		file: entry.file,
		line,
		field: 'aliases',
		read: alias,
		message: `The old path ${alias} ${what}`,
		remedy: 'Remove it here',
	};
}
