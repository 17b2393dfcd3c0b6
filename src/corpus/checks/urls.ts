import type { AnyEntry } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { entryPath, reservedSegments } from '../../model/urls.ts';
import { flatten, type Corpus } from '../read-corpus.ts';
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
	const aliasOwners = new Map<string, AnyEntry>();
	for (const entry of entries) {
		entry.data.aliases.forEach((alias, i) => {
			const path = normalisePath(alias);
			const other = owners.get(path) ?? aliasOwners.get(path);
			if (other === undefined) aliasOwners.set(path, entry);
			else if (other !== entry || owners.has(path)) {
				issues.push(aliasIssue(entry, alias, other, lineOfField(root, entry, ['aliases', i])));
			}
		});
	}
	return issues;
}

/** A path as the site serves it: with a slash at its end unless it names a file. */
export function normalisePath(path: string): string {
	return path.endsWith('/') || /\.[a-z0-9]{2,5}$/i.test(path) ? path : `${path}/`;
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

function aliasIssue(entry: AnyEntry, alias: string, other: AnyEntry, line: number): Issue {
	return {
		severity: 'error',
		rule: 'alias',
		file: entry.file,
		line,
		field: 'aliases',
		read: alias,
		message:
			other === entry
				? `The old path ${alias} is the page's own address`
				: `The old path ${alias} already leads to ${other.file}`,
		remedy: 'Remove it from one of the two',
	};
}
