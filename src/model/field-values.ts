import type { z } from 'zod';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import { walkSchema, type SchemaNode } from './schema-tree.ts';

/** A field of a collection, as a path in which `*` stands for the items of a list. */
export interface FieldPath {
	node: SchemaNode;
	path: string[];
}

/** A text that stands in an entry's front matter, and where. */
export interface FieldValue {
	value: string;
	at: (string | number)[];
}

/** The fields of every collection whose schema satisfies a condition, found once. */
export function findFields(
	matches: (node: SchemaNode) => boolean,
): Record<CollectionName, FieldPath[]> {
	return Object.fromEntries(
		collectionNames.map((name) => [name, findIn(collections[name].schema, matches)]),
	) as Record<CollectionName, FieldPath[]>; // one key for each name of the table
}

/** The texts that some data holds at a path. */
export function valuesAt(
	data: unknown,
	path: readonly string[],
	at: (string | number)[] = [],
): FieldValue[] {
	const [key, ...rest] = path;
	if (key === undefined) return typeof data === 'string' ? [{ value: data, at }] : [];
	if (key === '*') {
		return Array.isArray(data) ? data.flatMap((item, i) => valuesAt(item, rest, [...at, i])) : [];
	}
	if (typeof data !== 'object' || data === null) return [];
	return valuesAt(Reflect.get(data, key), rest, [...at, key]);
}

/** The variants of a union share fields; each path counts once. */
function findIn(schema: z.ZodType, matches: (node: SchemaNode) => boolean): FieldPath[] {
	const found = new Map<string, FieldPath>();
	walkSchema(schema, (node, path) => {
		if (matches(node)) found.set(path.join('.'), { node, path });
	});
	return [...found.values()];
}
