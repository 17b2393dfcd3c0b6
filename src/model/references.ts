import type { z } from 'zod';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { walkSchema } from './schema-tree.ts';

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
	return referencePaths[entry.collection].flatMap(({ to, path }) =>
		valuesAt(entry.data, path).map(({ value, at }) => ({ to, slug: value, path: at })),
	);
}

interface ReferencePath {
	to: string;
	path: string[];
}

const referencePaths = Object.fromEntries(
	collectionNames.map((name) => [name, findReferencePaths(collections[name].schema)]),
) as Record<CollectionName, ReferencePath[]>;

function findReferencePaths(schema: z.ZodType): ReferencePath[] {
	const found = new Map<string, ReferencePath>();
	walkSchema(schema, (node, path) => {
		const to = node.cms?.relation;
		if (to !== undefined) found.set(path.join('.'), { to, path });
	});
	return [...found.values()];
}

function valuesAt(
	value: unknown,
	path: string[],
	at: (string | number)[] = [],
): { value: string; at: (string | number)[] }[] {
	const [key, ...rest] = path;
	if (key === undefined) return typeof value === 'string' ? [{ value, at }] : [];
	if (key === '*') {
		return Array.isArray(value) ? value.flatMap((item, i) => valuesAt(item, rest, [...at, i])) : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return valuesAt(Reflect.get(value, key), rest, [...at, key]);
}
