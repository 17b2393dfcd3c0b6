import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionOf } from '../../model/collections.ts';
import type { AnyEntry } from '../../model/entry.ts';
import { parseYaml, splitFrontMatter } from '../front-matter.ts';

/** The line on which a field stands. Reads the file again: problems are few, and keeping every line would cost all files. */
export function lineOfField(
	root: string,
	entry: Pick<AnyEntry, 'collection' | 'file'>,
	path: readonly (string | number)[],
): number {
	const text = readFileSync(join(root, entry.file), 'utf8');
	if (definitionOf(entry.collection).body === 'none') return lineInYaml(text, path);
	const { yaml, yamlLine } = splitFrontMatter(text);
	return lineInYaml(yaml ?? '', path) + yamlLine - 1;
}

/**
 * The line of a body on which some of its text stands, or undefined when it cannot be found.
 * The text is that of the page, so markup may stand between its words.
 */
export function lineInBody(root: string, entry: AnyEntry, text: string): number | undefined {
	const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, wordsToFind) ?? [];
	const [first] = words;
	if (first === undefined) return undefined;
	const { body, bodyLine } = splitFrontMatter(readFileSync(join(root, entry.file), 'utf8'));
	const phrase = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'uy');
	for (let at = body.indexOf(first); at >= 0; at = body.indexOf(first, at + 1)) {
		phrase.lastIndex = at;
		if (phrase.test(body)) return bodyLine + body.slice(0, at).split('\n').length - 1;
	}
	return undefined;
}

/** Enough to tell one sentence from another, and few enough to end before most links. */
const wordsToFind = 6;

function lineInYaml(yaml: string, path: readonly (string | number)[]): number {
	return lineByIndent(yaml, path) ?? parseYaml(yaml).lineOf(path);
}

/**
 * The line of a key at the top or one below it, in the way that we and the editor write YAML. Undefined for anything else.
 * The parser takes a hundred times as long, which counts on the day on which the reviews of a whole import fall due.
 */
function lineByIndent(yaml: string, path: readonly (string | number)[]): number | undefined {
	const [first, second, ...rest] = path;
	if (typeof first !== 'string' || typeof second === 'number' || rest.length > 0) return undefined;
	const lines = yaml.split('\n');
	const top = lines.findIndex((line) => line.startsWith(`${first}:`));
	if (top < 0) return undefined;
	if (second === undefined) return top + 1;
	if (lines[top]?.trimEnd() !== `${first}:`) return undefined;
	for (let i = top + 1; i < lines.length && /^\s/.test(lines[i] ?? ''); i++) {
		if (lines[i]?.trimStart().startsWith(`${second}:`)) return i + 1;
	}
	return undefined;
}
