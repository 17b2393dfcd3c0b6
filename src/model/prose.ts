import type { AnyEntry } from './entry.ts';
import { findFields, valuesAt, type FieldPath } from './field-values.ts';
import { alternativeTexts, toTextBlocks } from './html-text.ts';
import type { CollectionName } from './collections.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A piece of text that readers see, and where it stands: a field, or `['body']`. */
export interface TextPiece {
	text: string;
	path: (string | number)[];
}

/** Every text that an entry shows: all fields that people write in words, the body's blocks, and alternative texts. */
export function allTextsOf(entry: AnyEntry): TextPiece[] {
	return [
		...fieldTexts(entry, wordFields),
		...inBody([...toTextBlocks(entry.body.html), ...alternativeTexts(entry.body.html)]),
	];
}

/** The running text of an entry: its paragraphs, and the body's blocks. */
export function runningTextsOf(entry: AnyEntry): TextPiece[] {
	return [...fieldTexts(entry, paragraphFields), ...inBody(toTextBlocks(entry.body.html))];
}

/** What the body of an entry puts into somebody's mouth: quotes, and the lines that say whose they are. */
export function quotedTextsOf({ body }: AnyEntry): TextPiece[] {
	return inBody(
		[...body.html.matchAll(quotation)].flatMap(([, , inner = '']) => toTextBlocks(inner)),
	);
}

const quotation = /<(blockquote|figcaption)>(.*?)<\/\1>/gs;

function fieldTexts(entry: AnyEntry, fields: Record<CollectionName, FieldPath[]>): TextPiece[] {
	return fields[entry.collection].flatMap(({ path }) =>
		valuesAt(entry.data, path).map(({ value, at }) => ({ text: value, path: at })),
	);
}

function inBody(texts: string[]): TextPiece[] {
	return texts.map((text) => ({ text, path: ['body'] }));
}

/** Text without a form that the schema prescribes: no date, address, slug or value of a list. */
function holdsWords({
	type,
	format,
	pattern,
	enum: values,
	const: value,
	cms,
}: SchemaNode): boolean {
	if (type !== 'string' || format !== undefined || pattern !== undefined) return false;
	return values === undefined && value === undefined && cms?.relation === undefined;
}

const wordFields = findFields(holdsWords);
const paragraphFields = findFields((node) => node.cms?.widget === 'text');
