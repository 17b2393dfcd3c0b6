import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { collections, definitionOf, type CollectionName } from '../model/collections.ts';
import { inSchemaOrder } from '../model/field-order.ts';
import { schemaTree } from '../model/schema-tree.ts';

/**
 * Writes an entry down as the text of its file: fields in the order of the schema, then the body.
 * Fields that are undefined are left out.
 *
 * @param body Markdown. Ignored where the collection has no bodies.
 */
export function serializeEntry(collection: CollectionName, data: object, body = ''): string {
	const ordered = inSchemaOrder(data, schemaTree(collections[collection].schema));
	const yaml = stringify(ordered, { lineWidth: 0, singleQuote: true });
	if (definitionOf(collection).body === 'none') return yaml;
	const text = body.trim();
	return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * Writes a file below the content root: beside its place first, then moved there, so that nobody ever reads half of it.
 *
 * @throws When the file system refuses.
 */
export function writeContentFile(root: string, file: string, content: string | Uint8Array): void {
	const path = join(root, file);
	const temporary = `${path}.${process.pid}.tmp`;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(temporary, content);
	renameSync(temporary, path);
}
