import type { MdxJsxAttributeUnion } from 'satteri';

/** The attributes of a component as plain values, and those that were not plain. */
export interface ReadAttributes {
	values: Record<string, string | number | boolean>;
	/** Expressions and spreads, as they were written. */
	refused: string[];
}

/**
 * Reads attributes without evaluating anything: `a="text"`, `a` alone for true, and in braces only what is a literal
 * in JSON as well (`{3}`, `{false}`, `{"text"}`).
 */
export function readAttributes(attributes: readonly MdxJsxAttributeUnion[]): ReadAttributes {
	const read: ReadAttributes = { values: {}, refused: [] };
	for (const attribute of attributes) {
		if (attribute.type !== 'mdxJsxAttribute') {
			read.refused.push(`{${attribute.value}}`);
			continue;
		}
		const { name, value } = attribute;
		if (value === null || value === undefined) read.values[name] = true;
		else if (typeof value === 'string') read.values[name] = value;
		else {
			const literal = parseLiteral(value.value);
			if (literal === undefined) read.refused.push(`${name}={${value.value}}`);
			else read.values[name] = literal;
		}
	}
	return read;
}

function parseLiteral(source: string): string | number | boolean | undefined {
	try {
		const value: unknown = JSON.parse(source);
		return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
			? value
			: undefined;
	} catch {
		return undefined;
	}
}
