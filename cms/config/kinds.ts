import {
	collectionNames,
	collections,
	labelOf,
	titleFieldOf,
	type CollectionName,
} from '../../src/model/collections.ts';
import { schemaTree, variantsOf, type SchemaNode } from '../../src/model/schema-tree.ts';

/** One list of the editor: a whole collection, or one kind of entries of it. */
export interface Kind {
	/** The name that the list has in the editor's addresses: the collection's own, or with the kind behind it. */
	name: string;
	collection: CollectionName;
	label: string;
	singular: string;
	/** The fields of this kind alone. */
	node: SchemaNode;
	/** The field that tells the kinds of the collection apart and the values it may have here, if there are several kinds. */
	told?: { by: string; values: string[] };
}

/** The lists of the editor, in the order of the table of collections. */
export const kinds: readonly Kind[] = collectionNames.flatMap(kindsOf);

/** The kinds of a collection's entries. */
export function kindsOf(collection: CollectionName): Kind[] {
	const tree = schemaTree(collections[collection].schema);
	const variants = variantsOf(tree);
	const by = variants.length > 1 ? discriminatorOf(variants) : undefined;
	if (by === undefined) {
		const { singular } = collections[collection];
		return [{ name: collection, collection, label: labelOf(collection), singular, node: tree }];
	}
	return variants.map((node) => {
		const field = node.properties?.[by];
		const { title, cms } = node;
		if (title === undefined || cms?.plural === undefined) {
			throw new Error(
				`cms: a kind of ${collection} has no name. Give its schema \`.meta({ title, cms: { plural } })\``,
			);
		}
		return {
			name: field?.const === undefined ? collection : `${collection}-${field.const}`,
			collection,
			label: cms.plural,
			singular: title.toLowerCase(),
			node,
			told: {
				by,
				values: field?.const === undefined ? (field?.enum ?? []).map(String) : [field.const],
			},
		};
	});
}

/**
 * The kind that some data is of. Data that names no kind counts as the first, so that it can be opened and put right.
 */
export function kindOf(collection: CollectionName, data: object): Kind {
	const all = kindsOf(collection);
	const found = all.find(({ told }) => told?.values.includes(String(Reflect.get(data, told.by))));
	const kind = found ?? all[0];
	if (kind === undefined) throw new Error(`cms: "${collection}" has no kinds`);
	return kind;
}

/** The field that lists sort and name entries by. */
export function identifierOf({ collection }: Kind): string {
	return titleFieldOf(collection);
}

/** The field that all variants have and that has a single value in one of them. */
function discriminatorOf(variants: SchemaNode[]): string | undefined {
	const names = Object.keys(variants[0]?.properties ?? {});
	return names.find((name) =>
		variants.some(({ properties }) => properties?.[name]?.const !== undefined),
	);
}
