import type { z } from 'zod';
import { describeProblem } from './messages.ts';
import type { Problem } from './problem.ts';
import { schemaTree } from './schema-tree.ts';

/** Data that has passed its schema, or all that is wrong with it. */
export type Checked<T> = { data: T; problems?: never } | { data?: never; problems: Problem[] };

/**
 * Holds data against a schema. Empty optional fields (`null`, `''`, `[]` where a form left them) count as absent.
 * All problems come back in words that an editor can act on. Never throws.
 */
export function checkData<S extends z.ZodType>(schema: S, input: unknown): Checked<z.infer<S>> {
	const pruned = pruneEmpty(input) ?? {};
	const result = schema.safeParse(pruned);
	if (result.success) return { data: result.data };
	const tree = schemaTree(schema);
	const toInputPath = createPathMapper(input);
	const problems = result.error.issues.flatMap((issue) => describeProblem(issue, tree, pruned));
	return { problems: problems.map(({ path, ...rest }) => ({ path: toInputPath(path), ...rest })) };
}

/**
 * Drops what a form writes for a field that was left empty: null, empty text, and lists and objects that hold nothing else.
 * Lists keep their order; their empty items go.
 */
export function pruneEmpty(value: unknown): unknown {
	if (Array.isArray(value)) {
		const kept = value.map(pruneEmpty).filter((item) => item !== undefined);
		return kept.length === 0 ? undefined : kept;
	}
	if (typeof value === 'object' && value !== null) {
		const kept = Object.entries(value)
			.map(([key, child]) => [key, pruneEmpty(child)] as const)
			.filter(([, child]) => child !== undefined);
		return kept.length === 0 ? undefined : Object.fromEntries(kept);
	}
	return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}

/**
 * Leads paths of pruned data back to what was read. Where a list lost its empty items, the others have moved up,
 * and a problem must still be found on its own line.
 */
function createPathMapper(input: unknown): (path: Problem['path']) => Problem['path'] {
	const keptIn = new Map<unknown[], number[]>();
	return (path) => {
		let value = input;
		return path.map((key) => {
			let at = key;
			if (Array.isArray(value) && typeof key === 'number') {
				const kept = keptIn.get(value) ?? keptIndexes(value);
				keptIn.set(value, kept);
				at = kept[key] ?? key;
			}
			value = typeof value === 'object' && value !== null ? Reflect.get(value, at) : undefined;
			return at;
		});
	};
}

function keptIndexes(items: unknown[]): number[] {
	return [...items.keys()].filter((i) => pruneEmpty(items[i]) !== undefined);
}
