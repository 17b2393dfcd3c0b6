import { collections, type CollectionName } from '../../src/model/collections.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { checkData } from '../../src/model/validation.ts';
import { identifierOf, kindOf, type Kind } from '../config/kinds.ts';
import { entryFormat } from './format.ts';
import { withoutHidden } from './hidden.ts';
import { textOf } from './text-of.ts';
import { toEntry } from './to-entry.ts';

/** An entry as a backend returned it: its text, and what that says. */
export interface EditorEntry {
	/** Below the content root. */
	file: string;
	text: string;
	collection: CollectionName;
	slug: string;
	kind: Kind;
	/** What it is called, as far as it says. */
	title: string;
	/** Its front matter as it stands, right or wrong. */
	data: Record<string, unknown>;
	/** The entry that the model's functions work on, when its front matter passes the schema. Its body is not rendered. */
	entry: AnyEntry | undefined;
}

/**
 * Reads the text of an entry.
 *
 * @param file The path below the content root.
 * @param siteLang The language of entries that name none.
 */
export function readEditorEntry(
	collection: CollectionName,
	file: string,
	text: string,
	siteLang: string,
): EditorEntry {
	const { body: _body, ...data } = withoutHidden(entryFormat(collection).fromFile(text));
	const kind = kindOf(collection, data);
	const slug = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
	const checked = checkData(collections[collection].schema, data);
	const entry =
		checked.data === undefined ? undefined : toEntry(collection, slug, checked.data, siteLang);
	return {
		file,
		text,
		collection,
		slug,
		kind,
		title: textOf(data[identifierOf(kind)]) || slug,
		data,
		entry,
	};
}
