import type { z } from 'zod';
import { formatCount } from './count.ts';
import { findNearest } from './nearest.ts';
import { findNode, variantsOf, type SchemaNode } from './schema-tree.ts';
import type { Problem } from './validation.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * A problem that zod found, in words that an editor can act on: what was read, what was expected, what to do.
 * One row per kind of problem; a field's own label and example come from the schema.
 *
 * @param tree The schema's tree, for labels and examples.
 * @param input What was checked, for the values that were read.
 */
export function describeProblem(issue: ZodIssue, tree: SchemaNode, input: unknown): Problem[] {
	const path = issue.path.filter((key) => typeof key !== 'symbol');
	const read = valueAt(input, path);
	const field = describeField(findNode(tree, path), path, read);
	// Each row takes the issue of its own code, which a look-up by code cannot tell the compiler.
	const describe = describers[issue.code] as Describer<ZodIssue> | undefined;
	const texts = describe?.(issue, field, tree) ?? [];
	return texts.map(({ message, remedy, at }) => ({
		path: at === undefined ? path : [...path, at],
		read: show(read),
		message,
		remedy,
	}));
}

interface Field {
	node: SchemaNode | undefined;
	/** What the form calls it. */
	label: string;
	/** The value that was read, as short text; undefined when there was none. */
	read: string | undefined;
	value: unknown;
}

interface Text {
	message: string;
	remedy: string;
	/** The key inside the field that the problem is about. */
	at?: string;
}

type Describer<I> = (issue: I, field: Field, tree: SchemaNode) => Text[];

const describers: { [C in ZodIssue['code']]?: Describer<Extract<ZodIssue, { code: C }>> } = {
	invalid_type: (issue, field) => [describeType(issue, field)],
	invalid_format: (_issue, field) => [describeFormat(field)],
	too_big: (issue, field) => [describeTooBig(issue, field)],
	too_small: (_issue, field) => [describeMissing(field)],
	unrecognized_keys: (issue, field) => issue.keys.map((key) => describeUnknownKey(key, field)),
	invalid_value: (issue, field) => [describeChoice(issue.values.map(String), field)],
	invalid_union: (issue, field, tree) => [describeKind(issue.discriminator, field, tree)],
	custom: (issue, field) => [{ message: issue.message, remedy: `Correct ${quote(field.label)}` }],
};

function describeType(issue: z.core.$ZodIssueInvalidType, field: Field): Text {
	if (field.value === undefined || field.value === null) return describeMissing(field);
	if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof field.value)) {
		return {
			message: `${field.label} must be text, and ${field.read} was read as a ${typeof field.value}`,
			remedy: `Put quotes around it: "${field.read}"`,
		};
	}
	const expected = typeNames[issue.expected] ?? issue.expected;
	return {
		message: `${field.label} must be ${expected}, and ${field.read} was read`,
		remedy: remedyForType[issue.expected] ?? `Write ${expected}`,
	};
}

const typeNames: Record<string, string> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
};

const remedyForType: Record<string, string> = {
	boolean: 'Write true or false, without quotes',
	array: 'Put each value on a line of its own, after a hyphen and a space',
	object: 'Put each of its fields on a line of its own, indented under it',
};

function describeMissing({ node, label }: Field): Text {
	const example = node?.cms?.example;
	return {
		message: `${label} is missing`,
		remedy: `Enter ${withArticle(label)}${example === undefined ? '' : `, for example ${example}`}`,
	};
}

function describeFormat(field: Field): Text {
	const { node, label, read } = field;
	if (node?.format === 'date') {
		return {
			message: `${read} is not a date`,
			remedy: `Write it as YYYY-MM-DD, for example ${node.cms?.example}`,
		};
	}
	if (node?.format === 'uri') {
		return {
			message: `${read} is not a web address`,
			remedy: 'Copy the whole address, starting with https://',
		};
	}
	if (node?.cms?.relation !== undefined) {
		return {
			message: `${read} is not a slug`,
			remedy: `Use the file name of an entry in ${node.cms.relation}/, without its ending`,
		};
	}
	const example = node?.cms?.example;
	return {
		message: `${label} cannot be ${read}`,
		remedy: example === undefined ? `Correct ${quote(label)}` : `Write it like this: ${example}`,
	};
}

function describeTooBig(issue: z.core.$ZodIssueTooBig, { label, value }: Field): Text {
	if (typeof value === 'string') {
		const over = value.trim().length - Number(issue.maximum);
		return {
			message: `${label} must be ${issue.maximum} characters or fewer, and has ${value.trim().length}`,
			remedy: `Shorten it by ${formatCount(over, 'character')}`,
		};
	}
	return { message: `${label} must be ${issue.maximum} or less`, remedy: 'Lower it' };
}

function describeUnknownKey(key: string, { node, label, value }: Field): Text {
	const known = Object.keys(node === undefined ? {} : mergedProperties(node, value));
	const near = findNearest(key, known);
	return {
		at: key,
		message: `${quote(key)} is not a field of ${label}`,
		remedy:
			near === undefined
				? `Remove it. The fields are: ${known.join(', ')}`
				: `Did you mean ${quote(near)}? Correct or remove it`,
	};
}

/** The fields of the variant that the data chose, else of all variants. */
function mergedProperties(node: SchemaNode, value: unknown): Record<string, SchemaNode> {
	const variants = variantsOf(node);
	const chosen = variants.filter((variant) =>
		Object.entries(variant.properties ?? {}).every(
			([key, child]) => child.const === undefined || child.const === valueAt(value, [key]),
		),
	);
	const merged = chosen.length > 0 ? chosen : variants;
	return Object.fromEntries(merged.flatMap((variant) => Object.entries(variant.properties ?? {})));
}

function describeChoice(values: string[], field: Field): Text {
	if (field.value === undefined || field.value === null) {
		return { message: `${field.label} is missing`, remedy: `Choose one of: ${values.join(', ')}` };
	}
	const near = typeof field.value === 'string' ? findNearest(field.value, values) : undefined;
	return {
		message: `${field.label} cannot be ${field.read}`,
		remedy: `${near === undefined ? '' : `Did you mean ${quote(near)}? `}Choose one of: ${values.join(', ')}`,
	};
}

function describeKind(discriminator: string | undefined, field: Field, tree: SchemaNode): Text {
	const values = variantsOf(tree).flatMap((variant) => {
		const node = variant.properties?.[discriminator ?? ''];
		return node?.const === undefined ? (node?.enum ?? []).map(String) : [node.const];
	});
	return describeChoice(values, field);
}

function describeField(
	node: SchemaNode | undefined,
	path: (string | number)[],
	value: unknown,
): Field {
	const last = path.at(-1);
	const label = node?.title ?? (last === undefined ? 'this file' : String(last));
	return { node, label, value, read: show(value) };
}

function show(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const text = typeof value === 'string' ? quote(value) : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function quote(text: string): string {
	return `"${text}"`;
}

/** `a title`, `an address`; a label that already is plural stays as it is. */
function withArticle(label: string): string {
	const noun = /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
	if (/[^s]s$/.test(noun)) return noun;
	return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		input,
	);
}
