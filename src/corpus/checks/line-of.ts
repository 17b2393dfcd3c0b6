import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionOf } from '../../model/collections.ts';
import type { AnyEntry } from '../../model/entry.ts';
import { parseYaml, splitFrontMatter } from '../front-matter.ts';

/** The line on which a field stands. Reads the file again: problems are few, and keeping every line would cost all files. */
export function lineOfField(
	root: string,
	entry: AnyEntry,
	path: readonly (string | number)[],
): number {
	const text = readFileSync(join(root, entry.file), 'utf8');
	if (definitionOf(entry.collection).body === 'none') return parseYaml(text).lineOf(path);
	const { yaml, yamlLine } = splitFrontMatter(text);
	return parseYaml(yaml ?? '').lineOf(path) + yamlLine - 1;
}
