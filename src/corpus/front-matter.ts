import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Node,
	type Pair,
} from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { describeYamlError, unreadableAliases } from './yaml-messages.ts';

/** A file cut at its front matter. */
export interface SplitFile {
	/** The YAML between the fences, or undefined when the file has no front matter. */
	yaml: string | undefined;
	body: string;
	/** The line of the file on which the YAML starts, counted from 1. */
	yamlLine: number;
	/** The line of the file on which the body starts. */
	bodyLine: number;
}

const frontMatter = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/**
 * Cuts a Markdown file into front matter and body. A byte order mark goes, line ends become `\n`.
 * The file must begin with `---`; a second `---` line ends the front matter.
 */
export function splitFrontMatter(text: string): SplitFile {
	const normal = normaliseText(text);
	const match = frontMatter.exec(normal);
	if (match === null) return { yaml: undefined, body: normal, yamlLine: 1, bodyLine: 1 };
	return {
		yaml: match[1] ?? '',
		body: normal.slice(match[0].length),
		yamlLine: 2,
		bodyLine: countLines(match[0]),
	};
}

/** Strips a byte order mark and makes every line end `\n`. */
export function normaliseText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** A YAML text, read; or what is wrong with it. */
export interface ParsedYaml {
	data: unknown;
	/** At most one for each line: what follows from a slip is noise. */
	errors: { line: number; message: string; remedy: string }[];
	/** The line of the text on which a path stands, or of its nearest parent that is there. */
	lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads YAML 1.2 with the core schema: dates stay text, `yes` stays text, nothing is evaluated,
 * and aliases cannot blow up (the parser's own limit).
 */
export function parseYaml(text: string): ParsedYaml {
	const data = readPlainYaml(text);
	if (data === undefined) return parseAnyYaml(text);
	// Only a field with a problem is looked for, so the whole parser may do it.
	return { data, errors: [], lineOf: (path) => parseAnyYaml(text).lineOf(path) };
}

function parseAnyYaml(text: string): ParsedYaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const errors = document.errors
		.map(({ pos, code, message }) => ({
			line: counter.linePos(pos[0]).line,
			...describeYamlError(code, message),
		}))
		.filter(({ line }, i, all) => line !== all[i - 1]?.line);
	return {
		data: errors.length > 0 ? undefined : readAliases(() => document.toJS() as unknown, errors),
		errors,
		lineOf: (path) => {
			const offset = offsetOf(document.contents, path);
			return offset === undefined ? 1 : counter.linePos(offset).line;
		},
	};
}

/** `toJS` throws on aliases that multiply: one more error of the file, not of the program. */
function readAliases(read: () => unknown, errors: ParsedYaml['errors']): unknown {
	try {
		return read();
	} catch {
		errors.push({ line: 1, ...unreadableAliases });
		return undefined;
	}
}

function offsetOf(root: unknown, path: readonly (string | number)[]): number | undefined {
	let node = root;
	let offset = startOf(root);
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item): item is Pair<Node> => isPair(item) && keyOf(item) === key,
			);
			if (pair === undefined) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof key === 'number') {
			node = node.items[key];
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function keyOf(pair: Pair): unknown {
	return isScalar(pair.key) ? pair.key.value : pair.key;
}

function startOf(node: unknown): number | undefined {
	const range: unknown =
		typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
	return Array.isArray(range) ? Number(range[0]) : undefined;
}

function countLines(text: string): number {
	return text.split('\n').length;
}
