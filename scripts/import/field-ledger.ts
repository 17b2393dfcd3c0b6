import type { HomelessField, UsedField } from './outcome.ts';
import { toLine } from './texts.ts';

/**
 * The fields of an input, with a book of which have been used and for what. Whatever nobody took is homeless
 * and comes into the report: so no field can be lost by being forgotten.
 *
 * Names are found whatever their case and hyphens (`lastmod`, `last-mod`, `lastMod`), nested ones with dots.
 */
export interface FieldLedger {
	/** A field as one line of text; the first one of a list. Undefined when it is absent, empty, or a group. */
	text: (name: string, home: string) => string | undefined;
	/** A field as a list: of a list, of a single value, or of JSON in a text. Empty items go. */
	texts: (name: string, home: string) => string[];
	/** The text of a field without taking it. */
	peek: (name: string) => string | undefined;
	/** The items of a field without taking them, each with its own name for taking it. */
	items: (name: string) => { name: string; text: string }[];
	/** Books a field, or a part of it, as used. */
	take: (name: string, home: string) => void;
	/** Books a field as used when it says no more than a value does that is used already. */
	takeRepeats: (names: readonly string[], value: string, home: string) => void;
	/** Lists a value as homeless for a reason of its own. */
	refuse: (name: string, value: unknown, why: string) => void;
	/** Whether the input holds any of these fields, empty or not. */
	hasAny: (names: readonly string[]) => boolean;
	used: () => UsedField[];
	homeless: () => HomelessField[];
}

type Fields = Record<string, unknown>;

/** Opens the book on the fields of an input. */
export function createLedger(fields: Fields): FieldLedger {
	const homes = new Map<string, string>();
	const refused: HomelessField[] = [];
	const take = (name: string, home: string): void => {
		const found = findField(fields, name);
		if (found !== undefined && !homes.has(found.path)) homes.set(found.path, home);
	};
	const peek = (name: string): string | undefined => textOf(findField(fields, name)?.value);
	return {
		peek,
		take,
		items: (name) => {
			const value = findField(fields, name)?.value;
			const names = Array.isArray(value) ? value.map((_, i) => `${name}.${i}`) : [name];
			return names.flatMap((item) => {
				const text = peek(item);
				return text === undefined ? [] : [{ name: item, text }];
			});
		},
		text: (name, home) => {
			const text = peek(name);
			const value = findField(fields, name)?.value;
			if (text !== undefined) take(Array.isArray(value) ? `${name}.0` : name, home);
			return text;
		},
		texts: (name, home) => {
			const items = textsOf(findField(fields, name)?.value);
			if (items.length > 0) take(name, home);
			return items;
		},
		takeRepeats: (names, value, home) => {
			for (const name of names) if (isSame(peek(name), value)) take(name, home);
		},
		refuse: (field, value, why) => refused.push({ field, value, why }),
		hasAny: (names) => names.some((name) => findField(fields, name) !== undefined),
		used: () => [...homes].map(([field, home]) => ({ field, home })),
		homeless: () => [...listUntaken(fields, '', homes), ...refused],
	};
}

function findField(fields: Fields, name: string): { path: string; value: unknown } | undefined {
	let value: unknown = fields;
	const path: string[] = [];
	for (const part of name.split('.')) {
		if (typeof value !== 'object' || value === null) return undefined;
		const key = Object.keys(value).find((candidate) => toBareName(candidate) === toBareName(part));
		if (key === undefined) return undefined;
		path.push(key);
		value = Reflect.get(value, key);
	}
	return { path: path.join('.'), value };
}

function toBareName(name: string): string {
	return name.toLowerCase().replace(/[-_ ]/g, '');
}

function textOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return textOf(value[0]);
	if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
	const line = toLine(String(value));
	return line === '' ? undefined : line;
}

function textsOf(value: unknown): string[] {
	const items = typeof value === 'string' ? readJsonList(value) : value;
	return (Array.isArray(items) ? items : [items])
		.map((item: unknown) => textOf(item))
		.filter((item) => item !== undefined);
}

/** The hub's export writes some lists as JSON in a text. Text that is not JSON is a value as it stands. */
function readJsonList(text: string): unknown {
	if (!text.trim().startsWith('[')) return text;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

function isSame(a: string | undefined, b: string): boolean {
	return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Everything below a value that nobody took and that is not empty. A list of which nothing was taken stays one value. */
function listUntaken(
	value: unknown,
	path: string,
	homes: ReadonlyMap<string, string>,
): HomelessField[] {
	if (homes.has(path) || isEmpty(value)) return [];
	const isPlainList =
		Array.isArray(value) &&
		value.every((item) => typeof item !== 'object') &&
		!value.some((_, i) => homes.has(`${path}.${i}`));
	if (typeof value !== 'object' || value === null || isPlainList) return [{ field: path, value }];
	return Object.entries(value).flatMap(([key, child]) =>
		listUntaken(child, path === '' ? key : `${path}.${key}`, homes),
	);
}

function isEmpty(value: unknown): boolean {
	return (
		value === null ||
		value === undefined ||
		(typeof value === 'string' && value.trim() === '') ||
		(typeof value === 'object' && Object.keys(value).length === 0)
	);
}
