import type { z } from 'zod';
import { findNode, schemaTree, type SchemaNode } from '../../src/model/schema-tree.ts';
import { pruneEmpty } from '../../src/model/validation.ts';

/**
 * Data that passes its schema, made of data that is still being written: what is missing or wrong gets a filler that looks like one.
 * Undefined where even that does not help.
 */
export function fillGaps(schema: z.ZodType, data: object, today: string): object | undefined {
	const tree = schemaTree(schema);
	let filled = (pruneEmpty(structuredClone(data)) ?? {}) as Record<string, unknown>; // an object stays one
	for (let round = 0; round < mostRounds; round += 1) {
		const result = schema.safeParse(filled);
		if (result.success) return result.data as object; // every schema of the table is one of an object
		const before = JSON.stringify(filled);
		for (const { path, code, ...issue } of result.error.issues) {
			if (code === 'unrecognized_keys' && 'keys' in issue) {
				for (const key of issue.keys) remove(filled, [...path, key]);
			} else if (code === 'custom') remove(filled, path);
			else set(filled, path, fillerOf(findNode(tree, path), today));
		}
		filled = (pruneEmpty(filled) ?? {}) as Record<string, unknown>;
		if (JSON.stringify(filled) === before) return undefined;
	}
	return undefined;
}

/** Filling one gap can show another below it. No schema is deeper than this. */
const mostRounds = 8;

function fillerOf(node: SchemaNode | undefined, today: string): unknown {
	if (node === undefined) return undefined;
	if (node.const !== undefined) return node.const;
	if (node.enum !== undefined) return node.enum[0];
	if (node.properties !== undefined) return {};
	if (node.items !== undefined) return [];
	if (node.format === 'date' || node.cms?.widget === 'day-or-time') return today;
	return node.pattern === undefined && node.format === undefined ? '…' : node.cms?.example;
}

function set(data: object, path: readonly PropertyKey[], value: unknown): void {
	const [key, ...rest] = path;
	if (key === undefined) return;
	if (rest.length === 0) {
		Reflect.set(data, key, value);
		return;
	}
	const inner: unknown = Reflect.get(data, key);
	if (typeof inner !== 'object' || inner === null) Reflect.set(data, key, {});
	set(Reflect.get(data, key) as object, rest, value);
}

function remove(data: object, path: readonly PropertyKey[]): void {
	const last = path.at(-1);
	if (last === undefined) return;
	const parent = path
		.slice(0, -1)
		.reduce<unknown>(
			(at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
			data,
		);
	if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
}
