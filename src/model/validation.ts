import type { z } from 'zod';
import { describeProblem } from './messages.ts';
import { schemaTree } from './schema-tree.ts';

/** One problem of some data, before anyone knows in which file and line it stands. */
export interface Problem {
	path: (string | number)[];
	read?: string | undefined;
	message: string;
	remedy: string;
}

/** Data that has passed its schema, or all that is wrong with it. */
export type Checked<T> = { data: T; problems?: never } | { data?: never; problems: Problem[] };

/**
 * Holds data against a schema. Empty optional fields (`null`, `''`, `[]` where a form left them) count as absent.
 * All problems come back in words that an editor can act on. Never throws.
 */
export function checkData<S extends z.ZodType>(schema: S, input: unknown): Checked<z.infer<S>> {
	const result = schema.safeParse(pruneEmpty(input));
	if (result.success) return { data: result.data };
	const tree = schemaTree(schema);
	return { problems: result.error.issues.flatMap((issue) => describeProblem(issue, tree, input)) };
}

/**
 * Drops what a form writes for a field that was left empty: null, empty text, and objects that hold nothing else.
 * Lists keep their order; their empty items go.
 */
export function pruneEmpty(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(pruneEmpty).filter((item) => item !== undefined);
	}
	if (typeof value === 'object' && value !== null) {
		const kept = Object.entries(value)
			.map(([key, child]) => [key, pruneEmpty(child)] as const)
			.filter(([, child]) => child !== undefined);
		return kept.length === 0 && Object.keys(value).length > 0
			? undefined
			: Object.fromEntries(kept);
	}
	return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}
