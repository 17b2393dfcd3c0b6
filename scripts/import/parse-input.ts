import { extname } from 'node:path';
import type { Root } from 'hast';
import { parseYaml, splitFrontMatter } from '../../src/corpus/front-matter.ts';
import { isHtmlBody, parseHtmlFragment, readHtmlPage } from './html-page.ts';
import { createLedger, type FieldLedger } from './field-ledger.ts';
import { ImportError } from './outcome.ts';

/** A body as it came, by how it is written. */
export type InputBody =
	| { format: 'html'; tree: Root; firstLine: number }
	| { format: 'markdown'; text: string; firstLine: number }
	| { format: 'plain'; text: string; firstLine: number };

/** An input taken apart: its fields and its body. */
export interface ParsedInput {
	fields: FieldLedger;
	/** Whether the fields stand in front matter, so that somebody has filled them in. */
	hasFrontMatter: boolean;
	body: InputBody;
}

/**
 * Takes an input apart. Front matter is looked for in every kind of file: the hub's tool wrote it into `.txt` as well.
 *
 * @throws {ImportError} When the front matter cannot be read.
 */
export function parseInput(path: string, text: string): ParsedInput {
	const { yaml, body, yamlLine, bodyLine } = splitFrontMatter(text);
	if (yaml === undefined) assertNoOpenFence(text);
	const fields = yaml === undefined ? {} : readFields(yaml, yamlLine);
	const ending = extname(path).toLowerCase();
	const hasFrontMatter = yaml !== undefined;
	if (ending.startsWith('.htm') || isHtmlBody(body)) {
		const page = readHtmlPage(body);
		const tree = page?.tree ?? parseHtmlFragment(body);
		return {
			fields: createLedger({ ...page?.fields, ...fields }),
			hasFrontMatter,
			body: { format: 'html', tree, firstLine: bodyLine },
		};
	}
	const format = ending === '.txt' && !hasFrontMatter ? 'plain' : 'markdown';
	return {
		fields: createLedger(fields),
		hasFrontMatter,
		body: { format, text: body, firstLine: bodyLine },
	};
}

function readFields(yaml: string, yamlLine: number): Record<string, unknown> {
	const { data, errors } = parseYaml(yaml);
	const [error] = errors;
	if (error !== undefined) {
		throw new ImportError({
			line: error.line + yamlLine - 1,
			message: `The front matter could not be read: ${error.message}`,
			remedy:
				'Check the spaces before this line, and put quotes around text that holds a colon and a space',
		});
	}
	if (data === null || data === undefined) return {};
	if (typeof data !== 'object' || Array.isArray(data)) {
		throw new ImportError({
			line: yamlLine,
			message: 'The front matter is not a list of fields and values',
			remedy: 'Write each field as its name, a colon, a space and its value',
		});
	}
	return Object.fromEntries(Object.entries(data));
}

/** A file that starts like front matter and never ends it would otherwise become an article full of field names. */
function assertNoOpenFence(text: string): void {
	if (!/^---[ \t]*\n[\w-]+[ \t]*:/.test(text)) return;
	throw new ImportError({
		line: 1,
		message: 'The front matter starts here and never ends',
		remedy: 'Put a line of --- after the last field',
	});
}
