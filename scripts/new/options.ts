import { parseArgs } from 'node:util';
import {
	collectionNames,
	collections,
	definitionOf,
	type CollectionName,
} from '../../src/model/collections.ts';
import { findNearest } from '../../src/model/nearest.ts';
import { fieldNames } from '../../src/model/schema-tree.ts';
import { toSlug } from '../../src/model/slug.ts';

/** What the command was asked to start. */
export interface NewOptions {
	collection: CollectionName;
	title: string;
	slug: string;
	/** Values for fields, by name. */
	given: Record<string, string>;
}

/** What a new entry of each collection is called on the command line. */
export const entryWords: ReadonlyMap<string, CollectionName> = new Map(
	collectionNames.map((name) => [toSlug(definitionOf(name).singular), name]),
);

/** How the command is called. */
export const usage = `npm run new -- <what> "Title" [--<field> <value> ...]

  what: ${[...entryWords.keys()].join(', ')}
  for example: npm run new -- article "What to ask before surgery" --community heart-health --kind original`;

/**
 * Reads the command line. Every field of the collection is an option.
 *
 * @throws When the collection or a field is unknown, or the title is missing.
 */
export function readNewOptions(args: string[]): NewOptions {
	const [word = '', ...rest] = args;
	const collection = entryWords.get(word);
	if (collection === undefined) {
		const near = findNearest(word, entryWords.keys());
		const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
		throw new Error(
			`${word === '' ? 'Say what to start' : `There is nothing called "${word}"`}${hint}\n\n${usage}`,
		);
	}
	const options = Object.fromEntries(
		fieldNames(collections[collection].schema).map((name) => [name, { type: 'string' as const }]),
	);
	const { values, positionals } = parse(rest, options);
	const title = positionals.join(' ').trim();
	const slug = toSlug(title);
	if (slug === '') throw new Error(`Give it a title in quotes\n\n${usage}`);
	const given = Object.entries(values).filter(([, value]) => value !== undefined);
	return {
		collection,
		title,
		slug,
		given: Object.fromEntries(given.map(([k, v]) => [k, String(v)])),
	};
}

function parse(args: string[], options: Record<string, { type: 'string' }>) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const fields = Object.keys(options).join(', ');
		throw new Error(`${message}\n\nIts fields are: ${fields}`, { cause: error });
	}
}
