import { limits } from '../../src/model/fields.ts';
import { toSlug } from '../../src/model/slug.ts';
import type { FieldLedger } from './field-ledger.ts';

const authorFields = ['author', 'authors', 'author.name', 'author.0.name', 'byline'];

/** The role of people whom an import creates: the hub named who picked a piece, not who wrote it. */
export const importedRole = 'Curator';

/** The names of the people who curated a piece. What stood beside a name, such as an address, goes to the report. */
export function readPeople(fields: FieldLedger): string[] {
	const names = new Map<string, string>();
	for (const text of authorFields.flatMap((field) => fields.texts(field, 'authors'))) {
		const name = toName(text);
		if (toSlug(name) === '' || name.length > limits.name) {
			fields.refuse('author', text, 'holds no name that could be shown');
			continue;
		}
		names.set(name.toLowerCase(), name);
		const rest = text.replace(name, '').trim();
		if (rest !== '') fields.refuse('author', rest, 'addresses of people are not published');
	}
	return [...names.values()];
}

/**
 * The name in a signature.
 *
 * @example toName('Ada @example.org') // 'Ada'
 * @example toName('ada.reed@example.org') // 'Ada Reed'
 */
export function toName(text: string): string {
	const address = /^([\w.+-]+)@\S+$/.exec(text)?.[1];
	if (address !== undefined) return capitalise(address.replace(/[._+-]+/g, ' '));
	return text.replace(/\s*[<(]?\S*@\S+[>)]?\s*/g, ' ').trim();
}

function capitalise(words: string): string {
	return words.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}
