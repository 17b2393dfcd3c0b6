import { en } from './en.ts';

/** The shape of a language's table: the same keys as English, with texts and functions of the same kind. */
export type Strings = Widen<typeof en>;

const tables: Record<string, Strings> = { en };

/**
 * The words of a language. One that has no table yet speaks English:
 * a page with the right content and English labels is better than no page.
 */
export function stringsOf(lang: string): Strings {
	return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? en;
}

type Widen<T> = T extends string
	? string
	: T extends (...args: infer A) => string
		? (...args: A) => string
		: { [K in keyof T]: Widen<T[K]> };
