import type { SchemaNode } from '../../src/model/schema-tree.ts';
import { pruneEmpty } from '../../src/model/validation.ts';
import { isRecord, isSame } from './same.ts';

/**
 * What a form's data says: without what was left empty, and without values that say no more than leaving the field out would,
 * unless the file had them already.
 */
export function tidyData(
	data: Record<string, unknown>,
	node: SchemaNode,
	before: Record<string, unknown>,
): Record<string, unknown> {
	const pruned = pruneEmpty(dropDefaults(data, node, before));
	return isRecord(pruned) ? pruned : {};
}

function dropDefaults(value: unknown, node: SchemaNode | undefined, before: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map((item, i) =>
			dropDefaults(item, node?.items, Array.isArray(before) ? before[i] : undefined),
		);
	}
	if (!isRecord(value)) return value;
	const old = isRecord(before) ? before : {};
	const kept = Object.entries(value).filter(([key, child]) => {
		const start = node?.properties?.[key]?.default;
		return start === undefined || Object.hasOwn(old, key) || !isSame(child, start);
	});
	return Object.fromEntries(
		kept.map(([key, child]) => [key, dropDefaults(child, node?.properties?.[key], old[key])]),
	);
}
