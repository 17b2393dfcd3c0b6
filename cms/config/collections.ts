import { definitionOf, mediaFolder, siteFile } from '../../src/model/collections.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { schemaTree, type SchemaNode } from '../../src/model/schema-tree.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { entryPath } from '../../src/model/urls.ts';
import { hidden } from '../saving/hidden.ts';
import { fieldsOf, type MediaPlace } from './fields.ts';
import { identifierOf, kinds, type Kind } from './kinds.ts';
import type { DecapField, FileCollection, FolderCollection } from './types.ts';

/**
 * The lists and forms of the editor.
 *
 * @param root The content root as the backend names it: `''` where the backend serves nothing else.
 */
export function decapCollections(root: string): (FolderCollection | FileCollection)[] {
	return [...kinds.map((kind) => toFolderCollection(kind, root)), settingsCollection(root)];
}

/** Where pictures are kept below a content root. The slash in front tells Decap that the place does not depend on the entry. */
export function mediaPlace(root: string): MediaPlace {
	return { media_folder: `/${below(root, mediaFolder)}`, public_folder: mediaFolder };
}

/** The name of the format by which Decap reads and writes the files of a list: see `cms/saving/format.ts`. */
export function formatName(list: string): string {
	return `wellpost-${list}`;
}

/** The name of the list that holds the one settings file. */
export const settingsName = siteFile.replace(/\.\w+$/, '');

function toFolderCollection(kind: Kind, root: string): FolderCollection {
	const { name, collection, label, singular, node, told } = kind;
	const { body, extension, folderField } = definitionOf(collection);
	const media = mediaPlace(root);
	return {
		name,
		label,
		label_singular: singular,
		folder: below(root, collection),
		create: true,
		extension,
		format: formatName(name),
		slug: `{{fields.${hidden.slug}}}`,
		...(folderField !== undefined && { path: `{{${folderField}}}/{{slug}}` }),
		identifier_field: identifierOf(kind),
		summary: summaryOf(kind),
		...media,
		preview_path: previewPathOf(kind),
		...(told !== undefined && { filter: { field: hidden.kind, value: name } }),
		sortable_fields: sortableFields(kind),
		...viewsOf(node),
		fields: [
			...fieldsOf(node, media, name),
			addressField,
			...(body === 'none' ? [] : [bodyField(body)]),
		],
	};
}

function settingsCollection(root: string): FileCollection {
	return {
		name: settingsName,
		label: 'Settings',
		format: formatName(settingsName),
		editor: { preview: false },
		files: [
			{
				name: settingsName,
				label: 'Site',
				file: below(root, siteFile),
				fields: fieldsOf(schemaTree(siteSchema), mediaPlace(root), settingsName),
			},
		],
	};
}

/** The last part of an entry's address, which is its file name and not part of its front matter. */
const addressField: DecapField = {
	name: hidden.slug,
	label: 'Last part of the address',
	widget: 'slug',
	required: false,
	hint: 'Made from the title. When you change it, the old address forwards to the new one.',
};

/** What forms and messages call the text of an entry. */
export const bodyLabel = 'Text';

/** The text of an entry, which stands below its front matter. */
function bodyField(body: 'markdown' | 'mdx'): DecapField {
	const widget = body === 'mdx' ? 'body-with-components' : 'body';
	return { name: 'body', label: bodyLabel, widget, required: false };
}

/** The title, the day it is sorted by and what marks it: `{{title}} · {{date}}{{draft | ternary(' · draft', '')}}`. */
function summaryOf(kind: Kind): string {
	const day = mainDay(kind.node);
	const marks = Object.entries(kind.node.properties ?? {}).flatMap(([name, { cms }]) =>
		cms?.mark === undefined ? [] : [`{{${name} | ternary(' · ${cms.mark}', '')}}`],
	);
	return `{{${identifierOf(kind)}}}${day === undefined ? '' : ` · {{${day}}}`}${marks.join('')}`;
}

function sortableFields(kind: Kind): FolderCollection['sortable_fields'] {
	const { properties = {} } = kind.node;
	const main = mainDay(kind.node);
	const days = Object.keys(properties).filter((name) => isDay(properties[name]));
	const label = (name: string) => properties[name]?.title ?? name;
	const identifier = identifierOf(kind);
	return [
		{
			field: identifier,
			label: label(identifier),
			...(main === undefined && { default_sort: 'asc' }),
		},
		...days.map((name) => ({
			field: name,
			label: label(name),
			...(name === main && { default_sort: 'desc' as const }),
		})),
	];
}

/** A filter for each yes-or-no field, a group for each field that files entries under something. */
function viewsOf({
	properties = {},
}: SchemaNode): Pick<FolderCollection, 'view_filters' | 'view_groups'> {
	const facts = Object.entries(properties).map(([field, node]) => ({
		field,
		label: node.title ?? field,
		node,
	}));
	const filters = facts.filter(({ node }) => node.type === 'boolean');
	const groups = facts.filter(
		({ node }) =>
			node.type === 'string' && (node.enum !== undefined || node.cms?.relation !== undefined),
	);
	return {
		...(filters.length > 0 && {
			view_filters: filters.map(({ field, label }) => ({ label, field, pattern: true })),
		}),
		...(groups.length > 0 && { view_groups: groups.map(({ field, label }) => ({ label, field })) }),
	};
}

/** The first day that every entry of a kind must have. */
function mainDay({ properties = {}, required = [] }: SchemaNode): string | undefined {
	return Object.keys(properties).find((name) => required.includes(name) && isDay(properties[name]));
}

function isDay(node: SchemaNode | undefined): boolean {
	return node?.format === 'date' || node?.cms?.widget === 'day-or-time';
}

/** The path of an entry's page, made by the rule that makes all paths, from an entry whose facts are Decap's placeholders. */
function previewPathOf({ collection, told }: Kind): string {
	const { folderField } = definitionOf(collection);
	const data = {
		...(folderField !== undefined && { [folderField]: `{{${folderField}}}` }),
		...(told !== undefined && { [told.by]: told.values[0] }),
	};
	// The rule of paths reads nothing else of an entry than what stands here.
	const entry = { collection, slug: '{{filename}}', lang: '', data } as unknown as AnyEntry;
	return entryPath(entry, '').replace(/^\//, '');
}

function below(root: string, path: string): string {
	return root === '' ? path : `${root}/${path}`;
}
