import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/corpus/plain-yaml.ts';
import { definitionOf, type CollectionName } from '../../src/model/collections.ts';
import { inSchemaOrder } from '../../src/model/field-order.ts';
import { schemaTree, type SchemaNode } from '../../src/model/schema-tree.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { kindOf, type Kind } from '../config/kinds.ts';
import { cutFile, lineEndOf } from './file.ts';
import { hidden, withoutHidden } from './hidden.ts';
import { patchYaml } from './patch-yaml.ts';
import { isRecord } from './same.ts';
import { textOf } from './text-of.ts';

/** How Decap reads the text of a file into the data of a form, and writes it back. */
export interface EntryFormat {
	/** The data of a file. Text that is not YAML gives data that says so, and that `checkSave` refuses. */
	fromFile: (text: string | null) => Record<string, unknown>;
	/** The file that holds the data, with every byte of the file that was read where nothing changed. */
	toFile: (data: Record<string, unknown>) => string;
}

/** The format of the entries of a collection. It is the same for all kinds in it. */
export function entryFormat(collection: CollectionName): EntryFormat {
	const hasBody = definitionOf(collection).body !== 'none';
	return {
		fromFile: (text) => {
			const read = readFile(text ?? '', hasBody);
			return { ...read, [hidden.kind]: kindOf(collection, read).name };
		},
		toFile: (data) => writeFile(data, kindOf(collection, data).node, hasBody),
	};
}

/** The format of the settings file. */
export const settingsFormat: EntryFormat = {
	fromFile: (text) => readFile(text ?? '', false),
	toFile: (data) => writeFile(data, schemaTree(siteSchema), false),
};

/** What a file said when it was read: front matter alone, without body and what is hidden. */
export function dataBefore(data: Record<string, unknown>, kind?: Kind): Record<string, unknown> {
	const hasBody = kind !== undefined && definitionOf(kind.collection).body !== 'none';
	const { body: _body, ...before } = withoutHidden(readFile(textOf(data[hidden.raw]), hasBody));
	return before;
}

function readFile(text: string, hasBody: boolean): Record<string, unknown> {
	const { yaml, body } = hasBody ? cutFile(text) : { yaml: text.replace(/^\uFEFF/, ''), body: '' };
	const { data, error } = readYaml(yaml);
	if (error !== undefined) return { [hidden.raw]: text, [hidden.broken]: error };
	return { ...(isRecord(data) && data), ...(hasBody && { body }), [hidden.raw]: text };
}

/** Lists read thousands of files, and nearly all of them are plain. */
function readYaml(yaml: string): { data?: unknown; error?: string | undefined } {
	const plain = readPlainYaml(yaml);
	if (plain !== undefined) return { data: plain };
	const document = parseDocument(yaml);
	const [error] = document.errors;
	return error === undefined ? { data: document.toJS() } : { error: error.message.split('\n')[0] };
}

function writeFile(data: Record<string, unknown>, node: SchemaNode, hasBody: boolean): string {
	const raw = textOf(data[hidden.raw]);
	const { body, ...fields } = withoutHidden(data);
	// Decap drops what is undefined, and so does a file.
	const next = inSchemaOrder(JSON.parse(JSON.stringify(fields)), node);
	const front = isRecord(next) ? next : {};
	if (!hasBody) return patchYaml(raw, front);
	const cut = cutFile(raw);
	const text = textOf(body);
	// A text field makes every line end a line feed. Only a body that was really edited is written anew.
	const isUntouched = text === cut.body || text === cut.body.replaceAll('\r\n', '\n');
	const newBody = text.replace(/\r?\n/g, lineEndOf(raw));
	return `${cut.head}${patchYaml(cut.yaml, front)}${cut.fence}${isUntouched ? cut.body : newBody}`;
}
