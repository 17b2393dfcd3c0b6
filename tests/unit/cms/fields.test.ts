import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decapCollections } from '../../../cms/config/collections.ts';
import { fieldsOf } from '../../../cms/config/fields.ts';
import { kinds } from '../../../cms/config/kinds.ts';
import { hidden } from '../../../cms/saving/hidden.ts';
import type { DecapField } from '../../../cms/config/types.ts';
import { collections as collectionTable, definitionOf } from '../../../src/model/collections.ts';
import { schemaTree, type SchemaNode } from '../../../src/model/schema-tree.ts';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import { samplesOf } from '../../fixtures/field-samples.ts';

const collections = decapCollections('src/content');
const media = { media_folder: '/media', public_folder: 'media' };

/** The form of a list beside the part of the schema that it was made from. */
const forms = [
	...kinds.map(({ name, node, collection }) => ({
		name,
		node,
		ownFields: [hidden.slug, ...(definitionOf(collection).body === 'none' ? [] : ['body'])],
	})),
	{ name: 'site', node: schemaTree(siteSchema), ownFields: [] as string[] },
].map((form) => ({ ...form, fields: fieldsOfList(form.name) }));

function fieldsOfList(name: string): DecapField[] {
	const list = collections.find((collection) => collection.name === name);
	if (list === undefined) throw new Error(`no list ${name}`);
	return 'fields' in list ? list.fields : (list.files[0]?.fields ?? []);
}

function pathsOfForm(fields: DecapField[], at = ''): string[] {
	return fields.flatMap((field) => {
		const path = `${at}${field.name}`;
		const items = field.field === undefined ? [] : [`${path}.*`];
		const below = field.widget === 'list' ? `${path}.*.` : `${path}.`;
		return [path, ...items, ...pathsOfForm(field.fields ?? [], below)];
	});
}

/** Paths of the schema; what is picked as a whole (references, choices, hidden groups) ends there. */
function pathsOfSchema(node: SchemaNode, at = ''): string[] {
	return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
		const path = `${at}${name}`;
		if (child.cms?.widget === 'hidden') return [path];
		const { items } = child;
		if (items === undefined) return [path, ...pathsOfSchema(child, `${path}.`)];
		const isPicked = items.cms?.relation !== undefined || items.enum !== undefined;
		const isScalar = items.properties === undefined && !isPicked;
		return [path, ...(isScalar ? [`${path}.*`] : []), ...pathsOfSchema(items, `${path}.*.`)];
	});
}

/** What editors type, with the schema that judges it. What they pick cannot be mistyped. */
function typedFields(
	schema: z.ZodType,
	node: SchemaNode,
	fields: DecapField[],
	at: string,
): { path: string; schema: z.ZodType; node: SchemaNode; field: DecapField }[] {
	return fields.flatMap((field) => {
		const child = unwrap(schema, field.name);
		const childNode = node.properties?.[field.name] ?? node;
		if (child === undefined) return [];
		const path = `${at}.${field.name}`;
		const below = field.field === undefined ? field.fields : [field.field];
		if (below !== undefined) return typedFields(child, childNode.items ?? childNode, below, path);
		return typedWidgets.has(field.widget) ? [{ path, schema: child, node: childNode, field }] : [];
	});
}

const typedWidgets = new Set(['string', 'text', 'day', 'color']);

/** The schema of a key, without what makes it optional or a list. `item` is a list's own item. */
function unwrap(parent: z.ZodType, key: string): z.ZodType | undefined {
	let schema: unknown =
		parent instanceof z.ZodObject ? parent.shape[key] : key === 'item' ? parent : undefined;
	while (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodArray
	) {
		schema = schema.unwrap();
	}
	return schema instanceof z.ZodType ? schema : undefined;
}

function schemaOf(name: string): z.ZodType {
	const kind = kinds.find((candidate) => candidate.name === name);
	if (kind === undefined) return siteSchema;
	const schema: z.ZodType = collectionTable[kind.collection].schema;
	if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
	const option = schema.options.find(
		(candidate: unknown) => schemaTree(candidate as z.ZodType).title === kind.node.title,
	);
	return option as z.ZodType;
}

describe.each(forms)('the form of $name', ({ name, node, ownFields, fields }) => {
	it('has every field of the model, and no other', () => {
		const ofModel = [...pathsOfSchema(node), ...ownFields];
		expect(pathsOfForm(fields).toSorted()).toEqual(ofModel.toSorted());
	});

	it.each(typedFields(schemaOf(name), node, fields, name))(
		'judges $path as the schema does',
		({ schema, node, field }) => {
			const { good, bad } = samplesOf(node);
			const judge = (value: string) => ({
				value,
				form: new RegExp(field.pattern?.[0] ?? '').test(value),
				schema: schema.safeParse(value).success,
			});
			expect(good.map(judge)).toEqual(good.map((value) => ({ value, form: true, schema: true })));
			expect(bad.map(judge)).toEqual(bad.map((value) => ({ value, form: false, schema: false })));
		},
	);
});

it('stops with the name of a field that no widget fits', () => {
	const schema = z.strictObject({ tables: z.array(z.strictObject({ cells: z.unknown() })) });
	expect(() => fieldsOf(schemaTree(schema), media, 'reports')).toThrowErrorMatchingInlineSnapshot(
		`[Error: cms: no widget fits the field "reports.tables.*.cells". Give it a \`widget\` in the schema's metadata, or add a row to \`widgets\` in cms/config/fields.ts]`,
	);
});

it('says what is needed within a group that may be left empty, and demands none of it', () => {
	const [group] = fieldsOf(
		schemaTree(
			z.strictObject({
				place: z.strictObject({ name: z.string() }).optional().meta({ title: 'Place' }),
			}),
		),
		media,
		'events',
	);
	expect(group).toMatchObject({
		required: false,
		fields: [
			{ name: 'name', required: false, hint: 'Needed once anything in Place is filled in.' },
		],
	});
});

it('keeps the form that reviewers have read', async () => {
	await expect(JSON.stringify(collections, null, '\t')).toMatchFileSnapshot('./editor-form.snap');
});
