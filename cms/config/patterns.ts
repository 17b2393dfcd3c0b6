import type { SchemaNode } from '../../src/model/schema-tree.ts';

/**
 * The regular expression by which the form judges a text as the schema would, and what to say when it does not match.
 * Undefined where every text will do. Decap makes a `RegExp` of it without flags.
 */
export function patternOf(node: SchemaNode): [pattern: string, message: string] | undefined {
	if (node.type !== 'string') return undefined;
	if (node.format === 'uri') {
		return [`^(?=[^]{0,${node.maxLength ?? ''}}$)${webAddress}$`, messageOf(node)];
	}
	if (node.pattern !== undefined) {
		const { minLength = 0, maxLength } = node;
		const isLimited = minLength > 0 || maxLength !== undefined;
		const limit = isLimited ? `(?=[^]{${minLength},${maxLength ?? ''}}$)` : '';
		return [`${limit}${node.pattern}`, messageOf(node)];
	}
	if (node.minLength === undefined && node.maxLength === undefined) return undefined;
	return [trimmedLength(node.minLength ?? 0, node.maxLength), lengthMessage(node)];
}

/** Http and https with a host that has a dot, as the schema's own check of a parsed address wants it. */
const webAddress =
	'[hH][tT][tT][pP][sS]?://[^\\s/?#@:]+\\.[^\\s/?#@:.]{2,}(?::\\d+)?(?:[/?#]\\S*)?';

/** The schema trims before it counts: spaces at both ends do not. */
function trimmedLength(min: number, max: number | undefined): string {
	const rest = `[^]{${Math.max(0, min - 1)},${max === undefined ? '' : max - 1}}`;
	const some = `\\s*\\S${rest}\\s*`;
	return min === 0 ? `^(?:\\s*|${some})$` : `^${some}$`;
}

function messageOf({ format, cms }: SchemaNode): string {
	if (format === 'uri') return 'write a whole web address, starting with https://';
	return cms?.example === undefined ? 'write it in the usual form' : `write it like ${cms.example}`;
}

function lengthMessage({ minLength = 0, maxLength }: SchemaNode): string {
	if (maxLength === undefined) return `write ${minLength} characters or more`;
	return minLength > 1
		? `write ${minLength} to ${maxLength} characters`
		: `write ${maxLength} characters or fewer`;
}
