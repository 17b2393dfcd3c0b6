import type { SchemaNode } from './schema-tree.ts';

/** A field that something is wrong with. */
export interface Field {
	node: SchemaNode | undefined;
	/** What the form calls it. */
	label: string;
	/** The value that was read, as short text; undefined when there was none. */
	read: string | undefined;
	value: unknown;
}

/** What to say about it. */
export interface Text {
	message: string;
	remedy: string;
	/** The key inside the field that the problem is about. */
	at?: string;
}

/** The field at a path, for a message about it. */
export function describeField(
	node: SchemaNode | undefined,
	path: (string | number)[],
	value: unknown,
): Field {
	const last = path.at(-1);
	const label = node?.title ?? (last === undefined ? 'This file' : String(last));
	return { node, label, value, read: showValue(value) };
}

/** A value as short text, or undefined when there is none. */
export function showValue(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const text = typeof value === 'string' ? quote(value) : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** A text in the quotes of our messages. */
export function quote(text: string): string {
	return `"${text}"`;
}

/** What stands at a path of some data. */
export function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		input,
	);
}
