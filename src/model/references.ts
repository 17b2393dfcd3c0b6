import type { CollectionName } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { findFields, valuesAt } from './field-values.ts';

/** A slug that an entry uses to point at another entry. */
export interface Reference {
	/** The collection that the slug must be found in. */
	to: string;
	slug: string;
	/** Where it stands in the front matter. */
	path: (string | number)[];
}

/** All references of an entry. Which fields refer is a fact of the schema: the `relation` beside the field. */
export function referencesOf(entry: AnyEntry): Reference[] {
	return referencesIn(entry.collection, entry.data);
}

/** The references in front matter that need not have passed its schema. */
export function referencesIn(collection: CollectionName, data: unknown): Reference[] {
	return referenceFields[collection].flatMap(({ node, path }) =>
		valuesAt(data, path).map(({ value, at }) => ({
			to: node.cms?.relation ?? '',
			slug: value,
			path: at,
		})),
	);
}

const referenceFields = findFields((node) => node.cms?.relation !== undefined);

/** The collections that some field of some collection refers to. */
export const referableCollections: ReadonlySet<string> = new Set(
	Object.values(referenceFields).flatMap((fields) =>
		fields.map(({ node }) => node.cms?.relation ?? ''),
	),
);
