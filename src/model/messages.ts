import type { z } from 'zod';
import { describeChoice, describeKind, describeUnknownKey } from './choice-messages.ts';
import { formatCount } from './count.ts';
import {
	describeField,
	quote,
	showValue,
	valueAt,
	type Field,
	type Text,
} from './described-field.ts';
import type { Problem } from './problem.ts';
import { toSlug } from './slug.ts';
import { findNode, type SchemaNode } from './schema-tree.ts';

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
	const texts = describe?.(issue, field, tree) ?? [describeOther(field)];
	return texts.map(({ message, remedy, at }) => ({
		path: at === undefined ? path : [...path, at],
		read: showValue(at === undefined ? read : valueAt(read, [at])),
		message,
		remedy,
	}));
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
	custom: (issue) => [{ message: issue.message, remedy: String(issue.params?.['remedy']) }],
};

function describeType(issue: z.core.$ZodIssueInvalidType, field: Field): Text {
	if (field.value === undefined) return describeMissing(field);
	const unquoted = unquotedTypes[typeof field.value];
	if (issue.expected === 'string' && unquoted !== undefined) {
		if (field.node?.format !== undefined) return describeFormat(field);
		return {
			message: `${field.label} must be text, and ${field.read} was read as ${unquoted}`,
			remedy: `Put quotes around it: "${field.read}"`,
		};
	}
	if (field.node?.title === undefined && issue.expected === 'object') return notFields(field);
	const expected = typeNames[issue.expected] ?? issue.expected;
	return {
		message: `${field.label} must be ${expected}, and ${field.read} was read`,
		remedy: remedyForType[issue.expected] ?? `Write ${expected}`,
	};
}

function notFields({ label, read }: Field): Text {
	return {
		message: `${label} must hold fields, and ${read} was read`,
		remedy: 'Write each field on a line of its own: its name, a colon, a space, its value',
	};
}

/** What YAML makes of text that was meant as text and has no quotes. */
const unquotedTypes: Partial<Record<string, string>> = {
	number: 'a number',
	boolean: 'a yes or no',
};

const typeNames: Partial<Record<string, string>> = {
	string: 'text',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
};

const remedyForType: Partial<Record<string, string>> = {
	string: 'Write it as one text after the colon',
	boolean: 'Write true or false, without quotes',
	array: 'Put each value on a line of its own, after a hyphen and a space',
	object: 'Put each of its fields on a line of its own, indented under it',
};

/** Whatever zod may find that has no words of its own here is still reported. */
function describeOther({ label, read }: Field): Text {
	return { message: `${label} cannot be ${read}`, remedy: `Correct ${quote(label)}` };
}

function describeMissing({ node, label }: Field): Text {
	const example = node?.cms?.example;
	return {
		message: `${label} is missing`,
		remedy: `Fill it in${example === undefined ? '' : `, for example ${example}`}`,
	};
}

function describeFormat(field: Field): Text {
	const { node, label, read, value } = field;
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
			message: `${read} cannot be the name of an entry in ${node.cms.relation}/`,
			remedy: `Write the name of its file without the ending, for example ${/[a-z]/i.test(String(value)) ? toSlug(String(value)) : node.cms.example}`,
		};
	}
	const example = node?.cms?.example;
	if (example === undefined) return describeOther(field);
	return { message: `${label} cannot be ${read}`, remedy: `Write it like this: ${example}` };
}

/** Only texts have a limit. */
function describeTooBig(issue: z.core.$ZodIssueTooBig, { label, value }: Field): Text {
	const { length } = String(value).trim();
	return {
		message: `${label} must be ${issue.maximum} characters or fewer, and has ${length}`,
		remedy: `Shorten it by ${formatCount(length - Number(issue.maximum), 'character')}`,
	};
}
