import type { z } from 'zod';
import { collections, type CollectionName } from '../../src/model/collections.ts';
import { findNode, schemaTree, variantsOf, type SchemaNode } from '../../src/model/schema-tree.ts';
import type { Problem } from '../../src/model/problem.ts';
import { checkData } from '../../src/model/validation.ts';

/** What a draft is filled from where the command says nothing. */
export interface DraftSources {
	/** What the command gave, by field. */
	given: Readonly<Record<string, string>>;
	/** What the new entry is called. */
	title: string;
	today: string;
	/** The slug of any entry of a collection, for fields that must refer to one. */
	findAny: (collection: string) => string | undefined;
}

/**
 * The front matter of a new draft: what the schema requires, filled with what the command gave, else with
 * a value that shows what belongs there. Nothing here knows any collection by name: the schema says it all.
 */
export function createDraftData(
	collection: CollectionName,
	sources: DraftSources,
): { data: Record<string, unknown>; problems: Problem[] } {
	const { schema } = collections[collection];
	const tree = chooseVariant(schemaTree(schema), sources.given);
	const titleField = tree.properties?.['title'] === undefined ? 'name' : 'title';
	const given = { [titleField]: sources.title, ...sources.given };
	const data = fillRequired(tree, { ...sources, given });
	return { data, problems: fillAsked(data, tree, schema, sources) };
}

/** Some schemas ask for one of several fields, and then for another that goes with it: each check says which is next. */
function fillAsked(
	data: Record<string, unknown>,
	tree: SchemaNode,
	schema: z.ZodType,
	sources: DraftSources,
): Problem[] {
	const { problems = [] } = checkData(schema, data);
	const names = problems.map(({ path }) => String(path[0]));
	const asked = names.filter(
		(name) => !Object.hasOwn(data, name) && findNode(tree, [name]) !== undefined,
	);
	if (asked.length === 0) return problems;
	for (const name of asked) data[name] = fill(name, findNode(tree, [name]) ?? {}, sources);
	return fillAsked(data, tree, schema, sources);
}

/** The variant that the given values fit; the first one where nothing decides. */
function chooseVariant(tree: SchemaNode, given: DraftSources['given']): SchemaNode {
	const variants = variantsOf(tree);
	const fits = ({ properties = {} }: SchemaNode): boolean =>
		Object.entries(given).every(([name, value]) => {
			const node = properties[name];
			return (node?.const ?? value) === value && (node?.enum ?? [value]).includes(value);
		});
	return variants.find(fits) ?? variants[0] ?? tree;
}

function fillRequired(
	{ properties = {}, required = [] }: SchemaNode,
	sources: DraftSources,
): Record<string, unknown> {
	const names = Object.keys(properties).filter(
		(name) => required.includes(name) || Object.hasOwn(sources.given, name) || name === 'draft',
	);
	return Object.fromEntries(
		names.map((name) => [name, fill(name, properties[name] ?? {}, sources)]),
	);
}

function fill(name: string, node: SchemaNode, sources: DraftSources): unknown {
	const given = sources.given[name];
	if (given !== undefined) return node.type === 'array' ? given.split(',') : given;
	if (name === 'draft') return true;
	if (node.const !== undefined) return node.const;
	if (node.enum !== undefined) return node.enum[0];
	if (node.cms?.relation !== undefined) return sources.findAny(node.cms.relation);
	if (node.type === 'object') return fillRequired(node, { ...sources, given: {} });
	if (node.type === 'array') return [];
	if (node.format === 'date') return sources.today;
	return node.cms?.example ?? `Write here: ${(node.title ?? name).toLowerCase()}`;
}
