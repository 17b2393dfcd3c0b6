import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import {
	collectionNames,
	definitionOf,
	isCollectionName,
	mediaFolder,
	siteFile,
	type CollectionName,
} from '../model/collections.ts';
import type { Issue } from '../model/issue.ts';
import { findNearest } from '../model/nearest.ts';
import { isSlug, maxSlugLength, toSlug } from '../model/slug.ts';

/** The content root, listed: which file is an entry of what, and which pictures there are. */
export interface ContentFiles {
	entries: EntryFile[];
	/** Paths of all files in the media folder, below the content root. */
	media: Set<string>;
	hasSite: boolean;
	issues: Issue[];
}

export interface EntryFile {
	collection: CollectionName;
	slug: string;
	/** The folder between collection and file, where the collection has one. */
	folder: string | undefined;
	/** Below the content root, with forward slashes. */
	file: string;
}

/** A file whose fields have errors, with what stands in them. */
export interface RejectedFile extends EntryFile {
	data: unknown;
}

/**
 * Lists a content root. A root that is not there counts as empty. Hidden files and folders are passed over;
 * any other file that is nobody's is reported, because it is most likely a slip.
 */
export function listContentFiles(root: string): ContentFiles {
	const found: ContentFiles = { entries: [], media: new Set(), hasSite: false, issues: [] };
	for (const item of list(root)) {
		if (item.isDirectory() && isCollectionName(item.name)) listCollection(root, item.name, found);
		else if (item.isDirectory() && item.name === mediaFolder)
			listMedia(root, mediaFolder, found.media);
		else if (item.isFile() && item.name === siteFile) found.hasSite = true;
		else found.issues.push(strayIssue(item));
	}
	return found;
}

function listCollection(root: string, collection: CollectionName, found: ContentFiles): void {
	const { extension, folderField, singular } = definitionOf(collection);
	const visit = (folder: string | undefined): void => {
		const path = folder === undefined ? collection : `${collection}/${folder}`;
		for (const item of list(join(root, path))) {
			const file = `${path}/${item.name}`;
			if (item.isDirectory()) {
				if (folderField !== undefined && folder === undefined) visit(item.name);
				else found.issues.push(nestedFolderIssue(file, singular));
				continue;
			}
			const [, slug, ending] = /^(.*)\.([^.]+)$/.exec(item.name) ?? [];
			if (slug === undefined || ending !== extension) {
				found.issues.push(wrongEndingIssue(file, collection, extension));
			} else if (!isSlug(slug)) found.issues.push(badNameIssue(file, slug, singular, extension));
			else if (folderField !== undefined && folder === undefined) {
				found.issues.push(missingFolderIssue(file, collection, folderField));
			} else found.entries.push({ collection, slug, folder, file });
		}
	};
	visit(undefined);
}

function listMedia(root: string, path: string, media: Set<string>): void {
	for (const item of list(join(root, path))) {
		const file = `${path}/${item.name}`;
		if (item.isDirectory()) listMedia(root, file, media);
		else media.add(file);
	}
}

/** Files and folders in a stable order, without links: a link could lead outside the content root. */
function list(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((item) => !item.name.startsWith('.') && (item.isFile() || item.isDirectory()))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

function strayIssue(item: Dirent): Issue {
	const near = findNearest(item.name, [...collectionNames, mediaFolder, siteFile]);
	return {
		severity: 'warning',
		rule: 'files',
		file: item.name,
		message: item.isDirectory() ? 'No collection has this folder' : 'Nothing reads this file',
		remedy:
			near === undefined || near === item.name
				? `Move it away. The folders are: ${[...collectionNames, mediaFolder].join(', ')}`
				: `Did you mean "${near}"? Rename it`,
	};
}

function nestedFolderIssue(file: string, singular: string): Issue {
	return {
		severity: 'error',
		rule: 'files',
		file,
		message: `A folder this deep is not read, so no ${singular} in it is public`,
		remedy: 'Move its files one folder up',
	};
}

function wrongEndingIssue(file: string, collection: string, extension: string): Issue {
	return {
		severity: 'error',
		rule: 'files',
		file,
		message: `The name of a file in ${collection}/ ends in .${extension}`,
		remedy: 'Rename it, or move it out of this folder',
	};
}

function badNameIssue(file: string, slug: string, singular: string, extension: string): Issue {
	const isNumber = /^\d+$/.test(slug);
	const better = isNumber ? toSlug(`${singular} ${slug}`) : toSlug(slug) || 'a-short-name';
	return {
		severity: 'error',
		rule: 'files',
		file,
		read: slug,
		message: isNumber
			? 'The file name becomes the address of the page, and a number is the address of a page of a list'
			: `The file name becomes the address of the page, and may hold only lower-case letters, digits and hyphens, ${maxSlugLength} at most`,
		remedy: `Rename the file to ${better}.${extension}`,
	};
}

function missingFolderIssue(file: string, collection: string, folderField: string): Issue {
	return {
		severity: 'error',
		rule: 'files',
		file,
		message: `A file in ${collection}/ stands in a folder named after its ${folderField}`,
		remedy: `Move it into that folder`,
	};
}
