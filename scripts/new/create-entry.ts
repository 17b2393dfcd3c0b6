import {
	definitionOf,
	entryFile,
	isCollectionName,
	type CollectionName,
} from '../../src/model/collections.ts';
import { listContentFiles, type EntryFile } from '../../src/corpus/files.ts';
import { serializeEntry, writeContentFile } from '../../src/corpus/write-entry.ts';
import { createDraftData } from './draft-data.ts';
import type { NewOptions } from './options.ts';

/**
 * Starts a new entry as a draft and returns its file below the content root.
 *
 * @throws When there is one of this name already, or when a given value does not pass the schema.
 */
export function createEntry(
	{ collection, title, slug, given }: NewOptions,
	root: string,
	today: string,
): string {
	const { entries } = listContentFiles(root);
	const taken = findTaken(entries, collection, slug);
	if (taken !== undefined) {
		throw new Error(`${taken.file} is there already. Choose another title, or edit that file`);
	}
	const { data, problems } = createDraftData(collection, {
		given,
		title,
		today,
		findAny: (name) =>
			isCollectionName(name) ? entries.find((entry) => entry.collection === name)?.slug : undefined,
	});
	if (problems.length > 0) {
		throw new Error(problems.map(({ message, remedy }) => `${message}. ${remedy}`).join('\n'));
	}
	return writeDraft(collection, slug, data, root);
}

/** The entry that has a name already, if there is one. */
export function findTaken(
	entries: readonly EntryFile[],
	collection: CollectionName,
	slug: string,
): EntryFile | undefined {
	return entries.find((entry) => entry.collection === collection && entry.slug === slug);
}

/** Writes a draft whose name is free, and returns its file below the content root. */
export function writeDraft(
	collection: CollectionName,
	slug: string,
	data: object,
	root: string,
): string {
	const file = entryFile(collection, slug, data);
	const hasBody = definitionOf(collection).body !== 'none';
	writeContentFile(
		root,
		file,
		serializeEntry(collection, data, hasBody ? 'Write the text here.' : ''),
	);
	return file;
}
