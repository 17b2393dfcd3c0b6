import { z } from 'zod';
import type { EditorMeta } from './meta.ts';

/** A schema as data: JSON Schema with our own facts under `cms`. What loops over fields reads this, never zod's insides. */
export interface SchemaNode {
	type?: string;
	title?: string;
	description?: string;
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	default?: unknown;
	const?: string;
	enum?: (string | number)[];
	properties?: Record<string, SchemaNode>;
	required?: string[];
	items?: SchemaNode;
	oneOf?: SchemaNode[];
	anyOf?: SchemaNode[];
	cms?: EditorMeta;
}

const trees = new WeakMap<z.ZodType, SchemaNode>();

/** The tree of a schema's input: what people write in a file. Made once per schema. */
export function schemaTree(schema: z.ZodType): SchemaNode {
	let tree = trees.get(schema);
	if (tree === undefined) {
		// Our metadata only adds `cms`, so the result is a SchemaNode; zod's own type knows nothing of it.
		tree = z.toJSONSchema(schema, {
			io: 'input',
			unrepresentable: 'any',
			reused: 'inline',
		}) as SchemaNode;
		trees.set(schema, tree);
	}
	return tree;
}

/** The variants of a node: the branches of a discriminated union, or the node itself. */
export function variantsOf(node: SchemaNode): SchemaNode[] {
	return node.oneOf ?? [node];
}

/** The names of all fields at the top of a schema, over all its variants, in the order of the schema. */
export function fieldNames(schema: z.ZodType): string[] {
	return [
		...new Set(
			variantsOf(schemaTree(schema)).flatMap((node) => Object.keys(node.properties ?? {})),
		),
	];
}

/** The node at a path such as `['source', 'url']` or `['topics', 2]`, or undefined where the schema has none. */
export function findNode(root: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined {
	let nodes = [root];
	for (const key of path) {
		nodes = nodes.flatMap(variantsOf).flatMap((node) => {
			const next = typeof key === 'number' ? node.items : node.properties?.[String(key)];
			return next === undefined ? [] : [next];
		});
	}
	return nodes[0];
}

/** Every node below a schema with its path; `*` stands for the items of a list. */
export function walkSchema(
	schema: z.ZodType,
	visit: (node: SchemaNode, path: string[]) => void,
): void {
	const walk = (node: SchemaNode, path: string[]): void => {
		visit(node, path);
		for (const variant of node.oneOf ?? []) walk(variant, path);
		for (const [key, child] of Object.entries(node.properties ?? {})) walk(child, [...path, key]);
		if (node.items !== undefined) walk(node.items, [...path, '*']);
	};
	walk(schemaTree(schema), []);
}
