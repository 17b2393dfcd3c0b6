import { isCollection, isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A stretch of whole lines that belongs to one key or item, by its first character and the end of its last line. */
export interface Stretch {
	from: number;
	to: number;
}

/** Whether a node is written in block style with something in it, so that it can be patched line by line. */
export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
	return isCollection(node) && node.flow !== true && node.items.length > 0;
}

/** Where the keys of a block map or the items of a block list stand. The first character of an item is its hyphen. */
export function stretchesOf(text: string, node: YAMLMap | YAMLSeq): Stretch[] {
	return node.items.map((item) => {
		if (isSeq(node)) {
			const start = startOf(item as Node);
			return { from: text.lastIndexOf('-', start - 1), to: endOfLine(text, lastCharacter(item)) };
		}
		return { from: startOf((item as Pair<Node>).key), to: endOfLine(text, lastCharacter(item)) };
	});
}

/** The first character of a node. */
export function startOf(node: Node | null): number {
	return node?.range?.[0] ?? 0;
}

/** The spaces in front of a position up to the start of its line. Hyphens of list items count as spaces. */
export function indentAt(text: string, position: number): string {
	return text.slice(text.lastIndexOf('\n', position - 1) + 1, position).replaceAll('-', ' ');
}

/** The end of what a node says: before comments, and before the line end unless that belongs to the value. */
function lastCharacter(node: unknown): number {
	if (isPairLike(node))
		return Math.max(lastCharacter(node.value), (node.key as Node | null)?.range?.[1] ?? 0);
	if (isBlock(node)) return lastCharacter(node.items.at(-1));
	return (node as Node | null)?.range?.[1] ?? 0;
}

function isPairLike(node: unknown): node is Pair {
	return typeof node === 'object' && node !== null && 'key' in node && !isMap(node);
}

function endOfLine(text: string, position: number): number {
	if (text[position - 1] === '\n') return position;
	const end = text.indexOf('\n', position);
	return end === -1 ? text.length : end + 1;
}
