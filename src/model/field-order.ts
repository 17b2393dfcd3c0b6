import { variantsOf, type SchemaNode } from './schema-tree.ts';

/**
 * Data with its keys in the order of a schema, at every depth. Keys that the schema does not know keep their order at the end;
 * keys that are undefined are left out.
 */
export function inSchemaOrder(value: unknown, ...nodes: SchemaNode[]): unknown {
	const variants = nodes.flatMap(variantsOf);
	if (Array.isArray(value)) {
		const items = variants.flatMap((node) => node.items ?? []);
		return value.map((item) => inSchemaOrder(item, ...items));
	}
	if (typeof value !== 'object' || value === null) return value;
	const fields = new Map(Object.entries(value).filter(([, child]) => child !== undefined));
	const known = variants.flatMap((node) => Object.keys(node.properties ?? {}));
	const names = [...new Set([...known, ...fields.keys()])].filter((name) => fields.has(name));
	return Object.fromEntries(
		names.map((name) => [
			name,
			inSchemaOrder(fields.get(name), ...variants.flatMap((node) => node.properties?.[name] ?? [])),
		]),
	);
}
