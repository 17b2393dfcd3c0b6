import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { isRecord, isSame } from './same.ts';
import { writeItem, writeKeys, writePair } from './write-yaml.ts';
import { indentAt, isBlock, startOf, stretchesOf } from './yaml-text.ts';

/**
 * Writes data over the YAML that it was read from, and touches only what changed: order, comments, quoting, blank lines and
 * unknown keys of everything else stay byte for byte. Within a changed group only its changed keys are written anew,
 * within a changed list only its changed items.
 *
 * @param text The YAML of a map, or nothing. Lines may end `\n` or `\r\n`.
 * @param next The data that the result shall hold. New keys come last, in the order that they have here.
 */
export function patchYaml(text: string, next: Record<string, unknown>): string {
	const isWindows = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
	if (!isWindows) return patchLines(text, next);
	return patchLines(text.replaceAll('\r\n', '\n'), next).replaceAll('\n', '\r\n');
}

function patchLines(text: string, next: Record<string, unknown>): string {
	const { node, data } = readMap(text);
	if (isSame(data, next)) return text;
	const known = Object.entries(next).filter(([key]) => Object.hasOwn(data, key));
	const added = Object.entries(next).filter(([key]) => !Object.hasOwn(data, key));
	// New keys go above blank lines at the end. Where those belong to a value, the keys go below.
	const above = patchDocument(text, node, data, next);
	if (holds(above, next)) return above;
	const below = `${patchDocument(text, node, data, Object.fromEntries(known))}${writeKeys(Object.fromEntries(added))}`;
	// Anchors, tags and other rarities can make a patch mean something else. Then everything is written anew.
	return holds(below, next) ? below : writeKeys(inOrderOf(data, next));
}

function patchDocument(
	text: string,
	node: Node | null,
	data: Record<string, unknown>,
	next: Record<string, unknown>,
): string {
	if (node === null)
		return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${writeKeys(next)}`;
	if (!isMap(node) || !isBlock(node)) return writeKeys(next);
	const end = stretchesOf(text, node).at(-1)?.to ?? text.length;
	return text.slice(0, startOf(node)) + patchMap(text, node, data, next) + text.slice(end);
}

/** A key or item as it will stand, and what follows it before the next: line ends, comments and the indentation. */
interface Piece {
	chunk: string;
	gap: string;
}

function patchMap(
	text: string,
	map: YAMLMap,
	previous: Record<string, unknown>,
	next: Record<string, unknown>,
): string {
	const stretches = stretchesOf(text, map);
	const indent = indentAt(text, startOf(map));
	const kept = map.items.map((pair, i): Piece => {
		const { from, to } = stretches[i] ?? { from: 0, to: 0 };
		const key = keyOf(pair);
		const gap = text.slice(to, stretches[i + 1]?.from ?? to);
		const old = text.slice(from, to);
		if (!Object.hasOwn(next, key)) return { chunk: '', gap };
		const value = next[key];
		if (isSame(previous[key], value)) return { chunk: old, gap };
		const node = pair.value as Node | null;
		const inner = patchInner(text, node, previous[key], value);
		if (inner !== undefined) return { chunk: text.slice(from, startOf(node)) + inner, gap };
		return { chunk: withComment(old, node, from, writePair(key, value, indent, node)), gap };
	});
	const added = Object.entries(next)
		.filter(([key]) => !Object.hasOwn(previous, key))
		.map(([key, value]): Piece => ({ chunk: writePair(key, value, indent), gap: indent }));
	return join([...kept, ...added], indent);
}

/** Items that were there before keep their text, wherever they stand now. */
function patchList(text: string, list: YAMLSeq, previous: unknown[], next: unknown[]): string {
	const stretches = stretchesOf(text, list);
	const indent = indentAt(text, stretches[0]?.from ?? 0);
	const unused = new Set(previous.keys());
	const sources = next.map((value, at) => {
		const same = [at, ...unused].find((i) => unused.has(i) && isSame(previous[i], value));
		if (same !== undefined) unused.delete(same);
		return same;
	});
	const pieces = next.map((value, at): Piece => {
		const source = sources[at];
		const { from, to } = stretches[source ?? at] ?? { from: 0, to: 0 };
		const gap = text.slice(to, stretches[(source ?? at) + 1]?.from ?? to) || indent;
		if (source !== undefined) return { chunk: text.slice(from, to), gap };
		const node = (unused.has(at) ? list.items[at] : null) as Node | null;
		const inner = patchInner(text, node, previous[at], value);
		if (inner !== undefined) return { chunk: text.slice(from, startOf(node)) + inner, gap };
		return { chunk: writeItem(value, indent, node), gap: node === null ? indent : gap };
	});
	return join(pieces, indent);
}

/** The text of a changed block map or list, or undefined where it has to be written anew. */
function patchInner(
	text: string,
	node: Node | null,
	previous: unknown,
	next: unknown,
): string | undefined {
	if (!isBlock(node)) return undefined;
	if (isMap(node) && isRecord(previous) && isRecord(next) && Object.keys(next).length > 0) {
		return patchMap(text, node, previous, next);
	}
	if (isSeq(node) && Array.isArray(previous) && Array.isArray(next) && next.length > 0) {
		return patchList(text, node, previous, next);
	}
	return undefined;
}

/** A comment behind a value of one line stays behind the new value, if that has one line too. */
function withComment(old: string, node: Node | null, from: number, chunk: string): string {
	const end = node?.range?.[1];
	if (!isScalar(node) || end === undefined || chunk.indexOf('\n') !== chunk.length - 1)
		return chunk;
	const comment = /^[ \t]+#.*$/m.exec(old.slice(end - from).split('\n')[0] ?? '');
	return comment === null ? chunk : `${chunk.slice(0, -1)}${comment[0]}\n`;
}

function join(pieces: Piece[], indent: string): string {
	let out = '';
	pieces.forEach(({ chunk, gap }, i) => {
		const isLast = i === pieces.length - 1;
		if (chunk === '') {
			// What is removed leaves its comments: they most likely speak of the next key.
			if (gap.includes('#')) out += gap.trimStart();
			return;
		}
		out += chunk;
		if (isLast) return;
		if (!out.endsWith('\n')) out += '\n';
		out += gap === '' ? indent : gap;
	});
	return pieces.at(-1)?.chunk === '' ? out.replace(/[ \t]+$/, '') : out;
}

function keyOf({ key }: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

function holds(text: string, data: Record<string, unknown>): boolean {
	try {
		return isSame(readMap(text).data, data);
	} catch {
		return false;
	}
}

function inOrderOf(
	previous: Record<string, unknown>,
	next: Record<string, unknown>,
): Record<string, unknown> {
	const kept = Object.keys(previous).filter((key) => Object.hasOwn(next, key));
	return { ...Object.fromEntries(kept.map((key) => [key, next[key]])), ...next };
}

/** @throws When the text is not YAML. */
function readMap(text: string): { node: Node | null; data: Record<string, unknown> } {
	const document = parseDocument(text);
	const [error] = document.errors;
	if (error !== undefined) throw error;
	const data: unknown = document.toJS();
	return { node: document.contents, data: isRecord(data) ? data : {} };
}
