import { isUtf8 } from 'node:buffer';
import { collections, definitionOf } from '../model/collections.ts';
import { emptyBody, type AnyEntry, type Body } from '../model/entry.ts';
import type { Issue } from '../model/issue.ts';
import { checkData } from '../model/validation.ts';
import { renderMarkdown } from './body/render-markdown.ts';
import { renderMdx } from './body/render-mdx.ts';
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
	const rendered =
		definition.body === 'none' ? undefined : renderBody(definition.body, body, file, bodyLine);
	const issues = [
		...(checked.problems ?? []).map(({ path, ...problem }): Issue => ({
			severity: 'error',
			rule: 'schema',
			file,
			line: toFileLine(parsed.lineOf(path)),
			field: path.join('.') || undefined,
			...problem,
		})),
		...(rendered?.issues ?? []),
	];
	if (checked.problems !== undefined) return { entry: undefined, rejected: parsed.data, issues };
	const entry = {
		collection,
		slug,
		lang: checked.data.lang ?? '',
		file,
		digest,
		data: checked.data,
		body: rendered?.body ?? emptyBody,
	} as AnyEntry; // the table pairs each collection with its schema, which TypeScript cannot follow through a variable
	return { entry, issues };
}

function renderBody(
	kind: 'markdown' | 'mdx',
	source: string,
	file: string,
	bodyLine: number,
): { body: Body; issues: Issue[] } {
	const { body, removed, problems } = guardDepth(bodyLine, () =>
		kind === 'mdx'
			? renderMdx(source, bodyLine)
			: { ...renderMarkdown(source, bodyLine), problems: [] },
	);
	return {
		body,
		issues: [
			...problems.map((problem): Issue => ({ severity: 'error', rule: 'body', file, ...problem })),
			...removed.map(({ what, line }) => removedIssue(file, what, line)),
		],
	};
}

type Rendered = ReturnType<typeof renderMdx>;

/** Thousands of quotes or elements inside each other exhaust the stack of every renderer. Nobody writes that on purpose. */
function guardDepth(bodyLine: number, render: () => Rendered): Rendered {
	try {
		return render();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const problem = {
			line: bodyLine,
			message: 'The body nests quotes, lists or elements too deeply to be read',
			remedy: 'Look for an element that is opened again and again and never closed',
		};
		return { body: emptyBody, removed: [], problems: [problem] };
	}
}

function removedIssue(file: string, what: string, line: number): Issue {
	return {
		severity: 'warning',
		rule: 'body',
		file,
		line,
		read: what,
		message: `${what} is not allowed in a body and is left out of the page`,
		remedy: 'Remove it, or say the same in Markdown',
	};
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
