import { isCollectionName, type CollectionName } from '../../src/model/collections.ts';
import { kinds, type Kind } from '../config/kinds.ts';
import { entryFormat, settingsFormat, type EntryFormat } from '../saving/format.ts';

/** What a list of the editor holds: entries of a kind, or undefined for the settings file. */
export function kindOfList(name: string): Kind | undefined {
	return kinds.find((kind) => kind.name === name);
}

/** The collection that a path below the content root belongs to, or undefined for the settings file. */
export function collectionOfPath(path: string): CollectionName | undefined {
	const first = path.split('/')[0] ?? '';
	return isCollectionName(first) ? first : undefined;
}

/** How the file at a path below the content root is read and written. */
export function formatOfPath(path: string): EntryFormat {
	const collection = collectionOfPath(path);
	return collection === undefined ? settingsFormat : entryFormat(collection);
}

/** The slug in a path: the name of the file without its ending. */
export function slugOfPath(path: string): string {
	return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}
