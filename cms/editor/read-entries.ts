import { CURSOR_COMPATIBILITY_SYMBOL } from 'decap-cms-lib-util';
import { collectionNames, definitionOf, type CollectionName } from '../../src/model/collections.ts';
import { readEditorEntry, type EditorEntry } from '../saving/editor-entry.ts';
import type { Backend, LoadedEntry } from './decap-types.ts';
import { belowRoot, fromRoot, type Session } from './session.ts';

/** All entries of a content root, as the backend that somebody signed in to returns them now. */
export async function readAllEntries(session: Session, backend: Backend): Promise<EditorEntry[]> {
	const lists = await Promise.all(
		collectionNames.map((name) => readCollection(session, backend, name)),
	);
	return lists.flat();
}

/** The entries of one collection. */
export async function readCollection(
	session: Session,
	backend: Backend,
	collection: CollectionName,
): Promise<EditorEntry[]> {
	const { extension, folderField } = definitionOf(collection);
	const depth = folderField === undefined ? 1 : 2;
	const folder = fromRoot(session, collection);
	const loaded = await (backend.allEntriesByFolder?.(folder, extension, depth) ??
		readPages(backend, folder, extension, depth));
	return loaded.map(({ data, file }) =>
		readEditorEntry(collection, belowRoot(session, file.path), data ?? '', session.site.lang),
	);
}

/** Backends that return a list in pages hang the way to the next one on the list, under a key of their own. */
async function readPages(
	backend: Backend,
	folder: string,
	extension: string,
	depth: number,
): Promise<LoadedEntry[]> {
	const first = await backend.entriesByFolder(folder, extension, depth);
	const entries = [...first];
	let cursor: unknown = Reflect.get(first, CURSOR_COMPATIBILITY_SYMBOL);
	while (hasNext(cursor) && backend.traverseCursor !== undefined) {
		const page = await backend.traverseCursor(cursor, 'next');
		entries.push(...page.entries);
		cursor = page.cursor;
	}
	return entries;
}

function hasNext(cursor: unknown): cursor is { actions: ReadonlySet<string> } {
	if (typeof cursor !== 'object' || cursor === null || !('actions' in cursor)) return false;
	const { actions } = cursor;
	return typeof actions === 'object' && actions !== null && 'has' in actions
		? (actions as ReadonlySet<string>).has('next')
		: false;
}
