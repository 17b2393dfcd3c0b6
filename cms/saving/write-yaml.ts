import { Document, isCollection, isMap, isScalar, Scalar, type Node } from 'yaml';

/**
 * Writes `key: value` with a line end behind it, in the manner of the node that stood there before:
 * its kind of quotes, and on one line if it was on one.
 *
 * @param indent The spaces before every line but the first, which the text in front already has.
 */
export function writePair(key: string, value: unknown, indent = '', like?: Node | null): string {
	const document = new Document({ [key]: value });
	if (isMap(document.contents)) imitate(document.contents.items[0]?.value, like);
	return indentLines(document.toString(options), indent);
}

/** Writes `- value` with a line end behind it. */
export function writeItem(value: unknown, indent: string, like?: Node | null): string {
	const document = new Document([value]);
	if (isCollection(document.contents)) imitate(document.contents.items[0], like);
	return indentLines(document.toString(options), indent);
}

/** Writes several keys, one below the other. */
export function writeKeys(data: Record<string, unknown>, indent = ''): string {
	return Object.entries(data)
		.map(([key, value]) => writePair(key, value, indent))
		.join(indent);
}

const options = { lineWidth: 0, flowCollectionPadding: false };

function imitate(node: unknown, like: Node | null | undefined): void {
	if (isCollection(node) && isCollection(like) && like.flow) node.flow = true;
	const isQuoted =
		isScalar(like) && (like.type === Scalar.QUOTE_DOUBLE || like.type === Scalar.QUOTE_SINGLE);
	if (isQuoted && isScalar(node) && typeof node.value === 'string' && like.type !== undefined) {
		node.type = like.type;
	}
}

function indentLines(text: string, indent: string): string {
	return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
