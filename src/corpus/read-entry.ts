import { isUtf8 } from 'node:buffer';
import { collections, definitionOf } from '../model/collections.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { checkData } from '../model/validation.ts';
import { readBody } from './body/read-body.ts';
import type { EntryFile } from './files.ts';
import { parseYaml, splitFrontMatter, type SplitFile } from './front-matter.ts';

/** What one file gives by itself, before it is held against all the others. This is what the cache keeps. */
export interface ReadFile {
	/** Undefined when the file has errors. Its language is still to be filled in where it names none. */
	entry: AnyEntry | undefined;
	/** What stands in the fields of a file whose fields have errors: they may hold slips of other kinds too. */
	rejected?: unknown;
	issues: Issue[];
}

/** Turns the bytes of one file into an entry, or into all that is wrong with it. Depends on nothing but its arguments. */
export function readEntry(place: EntryFile, bytes: Buffer, digest: string): ReadFile {
	const { collection, file, slug } = place;
	if (!isUtf8(bytes)) return { entry: undefined, issues: [encodingIssue(file)] };
	const text = bytes.toString('utf8');
	const definition = definitionOf(collection);
	const { yaml, body, yamlLine, bodyLine } =
		definition.body === 'none' ? wholeAsYaml(text) : splitFrontMatter(text);
	if (yaml === undefined)
		return { entry: undefined, issues: [noFrontMatterIssue(file, collection)] };
	const parsed = parseYaml(yaml);
	const toFileLine = (line: number): number => line + yamlLine - 1;
	if (parsed.errors.length > 0) {
		const issues = parsed.errors.map(({ line, ...rest }): Issue => ({
			severity: 'error',
			rule: 'front-matter',
			file,
			line: toFileLine(line),
			...rest,
		}));
		return { entry: undefined, issues };
	}
	const checked = checkData(collections[collection].schema, parsed.data ?? {});
	const read = readBody(definition.body, body, bodyLine);
	const issues = [
		...(checked.problems ?? []).map(({ path, ...problem }): Issue => ({
			severity: 'error',
			rule: 'schema',
			file,
			line: toFileLine(parsed.lineOf(path)),
			field: path.join('.') || undefined,
			...problem,
		})),
		...read.findings.map((finding): Issue => ({ rule: 'body', file, ...finding })),
	];
	if (checked.problems !== undefined) return { entry: undefined, rejected: parsed.data, issues };
	const entry = {
		collection,
		slug,
		lang: checked.data.lang ?? '',
		file,
		digest,
		data: checked.data,
		body: read.body,
	} as AnyEntry; // the table pairs each collection with its schema, which TypeScript cannot follow through a variable
	return { entry, issues };
}

function wholeAsYaml(text: string): SplitFile {
	return { yaml: text.replace(/^\uFEFF/, ''), body: '', yamlLine: 1, bodyLine: 1 };
}

function encodingIssue(file: string): Issue {
	return {
		severity: 'error',
		rule: 'encoding',
		file,
		message: 'The file is not in UTF-8, so its letters cannot be told for sure',
		remedy: 'Open it in your editor and save it with the encoding UTF-8',
	};
}

function noFrontMatterIssue(file: string, collection: string): Issue {
	return {
		severity: 'error',
		rule: 'front-matter',
		file,
		line: 1,
		message: `A file in ${collection}/ starts with its fields between two lines of ---, and this one does not`,
		remedy: 'Start the file with a line of ---, then the fields, then another line of ---',
	};
}
