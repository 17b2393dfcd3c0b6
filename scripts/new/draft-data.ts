import { collections, type CollectionName } from '../../src/model/collections.ts';
import { findNode, schemaTree, variantsOf, type SchemaNode } from '../../src/model/schema-tree.ts';
import { checkData, type Problem } from '../../src/model/validation.ts';

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
	// Some schemas ask for one of several fields. The first check says which, the second tells whether that was all.
	for (const { path } of checkData(schema, data).problems ?? []) {
		const [name] = path;
		const node = typeof name === 'string' ? findNode(tree, [name]) : undefined;
		if (node !== undefined && !Object.hasOwn(data, String(name))) {
			data[String(name)] = fill(String(name), node, sources);
		}
	}
	return { data, problems: checkData(schema, data).problems ?? [] };
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
