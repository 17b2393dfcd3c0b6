import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { schemaTree, variantsOf, type SchemaNode } from './schema-tree.ts';

/** What of an entry's front matter the world may read: all fields but those marked `internal` in the schema. */
export function publicData(entry: AnyEntry): Record<string, unknown> {
	const hidden = internalKeys[entry.collection];
	return Object.fromEntries(Object.entries(entry.data).filter(([key]) => !hidden.has(key)));
}

/** A JSON Schema that the world may read: without our own facts and without internal fields. */
export type PublicSchema = Record<string, unknown>;

/** The published JSON Schema (draft 2020-12) of a collection's data, as the API gives it. */
export function publicSchema(collection: CollectionName): PublicSchema {
	const schema: z.ZodType = collections[collection].schema;
	const full = z.toJSONSchema(schema, {
		io: 'output',
		unrepresentable: 'any',
		reused: 'inline',
	});
	return withoutInternals(full) as PublicSchema; // an object in, an object out
}

/** The same JSON without our own facts and without the fields that they mark as internal. */
function withoutInternals(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withoutInternals);
	if (typeof node !== 'object' || node === null) return node;
	const { properties = {} } = node as SchemaNode; // a look at the properties alone
	const hidden = Object.keys(properties).filter((key) => isInternal(properties[key]));
	return Object.fromEntries(
		Object.entries(node)
			.filter(([key]) => key !== 'cms')
			.map(([key, value]: [string, unknown]) => {
				if (key === 'properties') return [key, withoutInternals(omit(properties, hidden))];
				if (key !== 'required' || !Array.isArray(value)) return [key, withoutInternals(value)];
				return [key, value.filter((name) => !hidden.includes(String(name)))];
			}),
	);
}

function omit(object: object, keys: readonly string[]): object {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

const internalKeys = Object.fromEntries(
	collectionNames.map((name) => [name, findInternalKeys(collections[name].schema)]),
) as Record<CollectionName, ReadonlySet<string>>; // one key for each name of the table

function findInternalKeys(schema: z.ZodType): ReadonlySet<string> {
	const fields = variantsOf(schemaTree(schema)).flatMap(({ properties = {} }) =>
		Object.entries(properties),
	);
	return new Set(fields.filter(([, node]) => isInternal(node)).map(([key]) => key));
}

function isInternal(node: SchemaNode | undefined): boolean {
	return node?.cms?.internal === true;
}
