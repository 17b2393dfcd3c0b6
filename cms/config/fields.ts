import type { SchemaNode } from '../../src/model/schema-tree.ts';
import { isSame } from '../saving/same.ts';
import { patternOf } from './patterns.ts';
import type { DecapField } from './types.ts';

/** Where pictures are put, and how the front matter names them. */
export interface MediaPlace {
	media_folder: string;
	public_folder: string;
}

/**
 * The fields of a form, in the order of the schema.
 *
 * @param at The path of the node, for the message about a field that no widget fits.
 * @throws When a field has no widget; the message names it.
 */
export function fieldsOf(node: SchemaNode, media: MediaPlace, at: string): DecapField[] {
	return Object.entries(node.properties ?? {}).map(([name, child]) =>
		fieldOf(name, child, node.required?.includes(name) ?? false, media, `${at}.${name}`),
	);
}

function fieldOf(
	name: string,
	node: SchemaNode,
	isRequired: boolean,
	media: MediaPlace,
	at: string,
): DecapField {
	const row = widgets.find(({ fits }) => fits(node));
	if (row === undefined) {
		throw new Error(
			`cms: no widget fits the field "${at}". Give it a \`widget\` in the schema's metadata, or add a row to \`widgets\` in cms/config/fields.ts`,
		);
	}
	const label = node.title ?? name;
	const required = isRequired && node.default === undefined;
	const field = row.field(node, media, at);
	return {
		name,
		label,
		required,
		...hintOf(node, field.widget),
		...field,
		...(field.widget === 'object' && { collapsed: !required }),
		...(!required && optionalGroup(field, label)),
		...defaultOf(node),
	};
}

/** Decap would demand the fields of a group that was left empty. So the form only says so, and the schema checks it before a save. */
function optionalGroup(
	{ widget, fields }: Partial<DecapField>,
	group: string,
): Pick<DecapField, 'fields'> {
	if (widget !== 'object' || fields === undefined) return {};
	return { fields: fields.map((field) => toNeededWithin(field, group)) };
}

function toNeededWithin(field: DecapField, group: string): DecapField {
	const needed = field.required ? `Needed once anything in ${group} is filled in.` : undefined;
	const hint = [field.hint, needed].filter((part) => part !== undefined).join(' ');
	return {
		...field,
		required: false,
		...(hint !== '' && { hint }),
		...optionalGroup(field, field.label),
	};
}

interface Widget {
	fits: (node: SchemaNode) => boolean;
	field: (
		node: SchemaNode,
		media: MediaPlace,
		at: string,
	) => Pick<DecapField, 'widget'> & Partial<DecapField>;
}

/** Which control edits what. The first row that fits is taken, so what was said outright stands before what follows from the type. */
const widgets: Widget[] = [
	{ fits: isHidden, field: () => ({ widget: 'hidden', required: false }) },
	{
		fits: ({ cms, type }) => cms?.relation !== undefined && type === 'string',
		field: ({ cms }) => ({ widget: 'reference', collection: String(cms?.relation) }),
	},
	{
		fits: ({ items }) => items?.cms?.relation !== undefined,
		field: (node) => ({
			widget: 'reference',
			multiple: true,
			collection: String(node.items?.cms?.relation),
			...itemOf(node),
		}),
	},
	{
		fits: ({ enum: values }) => values !== undefined,
		field: (node) => ({ widget: 'select', options: optionsOf(node) }),
	},
	{
		fits: ({ items }) => items?.enum !== undefined,
		field: ({ items = {} }) => ({ widget: 'select', multiple: true, options: optionsOf(items) }),
	},
	{ fits: isWidget('image'), field: (_node, media) => ({ widget: 'picture', ...media }) },
	{
		fits: isWidget('day-or-time'),
		field: (node) => ({ widget: 'day', time: true, ...patternFact(node) }),
	},
	{
		fits: ({ format }) => format === 'date',
		field: (node) => ({ widget: 'day', time: false, ...patternFact(node) }),
	},
	{ fits: isWidget('color'), field: (node) => ({ widget: 'color', ...patternFact(node) }) },
	{ fits: isWidget('text'), field: (node) => ({ widget: 'text', ...patternFact(node) }) },
	{
		fits: ({ type }) => type === 'string',
		field: (node) => ({ widget: 'string', ...patternFact(node) }),
	},
	{ fits: ({ type }) => type === 'boolean', field: () => ({ widget: 'boolean' }) },
	{
		fits: ({ type }) => type === 'integer' || type === 'number',
		field: ({ type, minimum, maximum }) => ({
			widget: 'number',
			value_type: type === 'integer' ? 'int' : 'float',
			...(minimum !== undefined && { min: minimum }),
			...(maximum !== undefined && { max: maximum }),
		}),
	},
	{
		fits: ({ properties }) => properties !== undefined,
		field: (node, media, at) => ({
			widget: 'object',
			fields: fieldsOf(node, media, at),
		}),
	},
	{
		fits: ({ items }) => items !== undefined,
		field: (node, media, at) => ({
			widget: 'list',
			...itemOf(node),
			...itemFields(node.items ?? {}, media, at),
		}),
	},
];

/** Fields that no editor sees: what was said to be, and what can have only one value. */
function isHidden({ cms, const: only }: SchemaNode): boolean {
	return cms?.widget === 'hidden' || only !== undefined;
}

function isWidget(name: string) {
	return ({ cms }: SchemaNode): boolean => cms?.widget === name;
}

function itemFields(item: SchemaNode, media: MediaPlace, at: string): Partial<DecapField> {
	if (item.properties === undefined)
		return { field: fieldOf('item', item, true, media, `${at}.*`) };
	const fields = fieldsOf(item, media, `${at}.*`);
	const first = fields.find(({ widget }) => widget === 'string' || widget === 'text');
	return {
		fields,
		collapsed: true,
		...(first !== undefined && { summary: `{{fields.${first.name}}}` }),
	};
}

function itemOf({ cms, minItems, maxItems }: SchemaNode): Partial<DecapField> {
	return {
		...(cms?.item !== undefined && { label_singular: cms.item }),
		...(minItems !== undefined && { min: minItems }),
		...(maxItems !== undefined && { max: maxItems }),
	};
}

function optionsOf({ enum: values = [], cms }: SchemaNode): NonNullable<DecapField['options']> {
	return values.map((value) => ({ value, label: cms?.labels?.[value] ?? String(value) }));
}

function patternFact(node: SchemaNode): Pick<DecapField, 'pattern'> {
	const pattern = patternOf(node);
	return pattern === undefined ? {} : { pattern };
}

/** What can be picked needs no example. */
function hintOf({ description, cms }: SchemaNode, widget: string): Pick<DecapField, 'hint'> {
	const isTyped = widget === 'string' || widget === 'text';
	const example = isTyped && cms?.example !== undefined ? `For example ${cms.example}` : undefined;
	const hint = [description, example].filter((part) => part !== undefined).join(' ');
	return hint === '' ? {} : { hint };
}

/** False and empty lists and groups are what an untouched control means anyway: writing them would only add noise to new files. */
function defaultOf({ default: value, const: only }: SchemaNode): Pick<DecapField, 'default'> {
	const start = only ?? value;
	const isEmpty = [undefined, false, [], {}].some((empty) => isSame(start, empty));
	return isEmpty ? {} : { default: start };
}
