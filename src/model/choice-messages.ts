import { quote, valueAt, type Field, type Text } from './described-field.ts';
import { findNearest } from './nearest.ts';
import { variantsOf, type SchemaNode } from './schema-tree.ts';

/** A key that the schema does not know: another kind's field, a slip of the pen, or nothing we know of. */
export function describeUnknownKey(key: string, { node, value }: Field): Text {
	const variants = node === undefined ? [] : variantsOf(node);
	const known = Object.keys(mergedProperties(chosenBy(value, variants)));
	const kinds = variants.filter(({ properties = {} }) => Object.hasOwn(properties, key));
	if (kinds.length > 0) return describeForeignKey(key, kinds);
	const near = findNearest(key, known);
	return {
		at: key,
		message: `${quote(key)} is not a field of ${node?.title ?? 'this file'}`,
		remedy:
			near === undefined
				? `Remove it. The fields are: ${known.join(', ')}`
				: `Did you mean ${quote(near)}? Correct or remove it`,
	};
}

/** A field that another kind of the same collection has: most likely the kind is the slip. */
function describeForeignKey(key: string, variants: SchemaNode[]): Text {
	const kinds = variants.flatMap(({ properties }) => valuesOf(properties?.['kind']));
	return {
		at: key,
		message: `${quote(key)} is not a field of this kind`,
		remedy: `Remove it, or change "kind" to ${kinds.join(' or ')}`,
	};
}

/** The variants whose fixed values the data has. */
function chosenBy(value: unknown, variants: SchemaNode[]): SchemaNode[] {
	return variants.filter(({ properties = {} }) =>
		Object.entries(properties).every(
			([key, child]) => child.const === undefined || child.const === valueAt(value, [key]),
		),
	);
}

function mergedProperties(variants: SchemaNode[]): Record<string, SchemaNode> {
	return Object.fromEntries(variants.flatMap(({ properties = {} }) => Object.entries(properties)));
}

/** A value outside of a closed list. */
export function describeChoice(values: string[], field: Field): Text {
	if (field.value === undefined) {
		return { message: `${field.label} is missing`, remedy: `Choose one of: ${values.join(', ')}` };
	}
	const near = typeof field.value === 'string' ? findNearest(field.value, values) : undefined;
	return {
		message: `${field.label} cannot be ${field.read}`,
		remedy: `${near === undefined ? '' : `Did you mean ${quote(near)}? `}Choose one of: ${values.join(', ')}`,
	};
}

/** A value that tells kinds apart and names none of them. */
export function describeKind(
	discriminator: string | undefined,
	field: Field,
	tree: SchemaNode,
): Text {
	const values = variantsOf(tree).flatMap((variant) =>
		valuesOf(variant.properties?.[discriminator ?? '']),
	);
	return describeChoice(values, field);
}

/** The values that a closed field may hold. */
function valuesOf(node: SchemaNode | undefined): string[] {
	return node?.const === undefined ? (node?.enum ?? []).map(String) : [node.const];
}
