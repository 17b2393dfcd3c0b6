import { definitionOf, type CollectionName } from '../../src/model/collections.ts';
import { emptyBody, type AnyEntry } from '../../src/model/entry.ts';

/**
 * Front matter that passed its schema, as the entry that the model's functions work on. Its body is not rendered.
 *
 * @param siteLang The language of entries that name none.
 */
export function toEntry(
	collection: CollectionName,
	slug: string,
	data: object,
	siteLang: string,
): AnyEntry {
	const own = 'lang' in data ? data.lang : undefined;
	const lang = typeof own === 'string' ? own : siteLang;
	const file = `${slug}.${definitionOf(collection).extension}`;
	// The table pairs each collection with its schema, which TypeScript cannot follow through a variable.
	return { collection, slug, lang, file, digest: '', data, body: emptyBody } as unknown as AnyEntry;
}
