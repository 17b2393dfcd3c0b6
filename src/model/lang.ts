/** What a language looks like in content and in options: `es`, `pt-BR`. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/**
 * What the translation of a piece is called: it stands beside the piece, with its language behind the name.
 *
 * @example toTranslationSlug('flu-shots', 'pt-BR') // 'flu-shots-pt-br'
 */
export function toTranslationSlug(slug: string, lang: string): string {
	return `${slug}-${lang.toLowerCase()}`;
}

/**
 * Puts a language's folder before a path. The site's own language has none.
 *
 * @example toLangPath('/topics/', 'es', 'en') // '/es/topics/'
 * @example toLangPath('/topics/', 'en', 'en') // '/topics/'
 */
export function toLangPath(path: string, lang: string, siteLang: string): string {
	return lang === siteLang ? path : `/${lang.toLowerCase()}${path}`;
}

/** A day as people say it: `15 September 2020` in English. The day has no time zone, so none is applied. */
export function formatDay(day: string, lang: string): string {
	return format(day, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day in small type: `15 Sep 2020`. */
export function formatShortDay(day: string, lang: string): string {
	return format(day, lang, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Items as a sentence lists them: `a, b and c`. */
export function formatList(items: readonly string[], lang: string): string {
	return keep(
		listFormats,
		lang,
		() => new Intl.ListFormat(toFormatLocale(lang), { type: 'conjunction' }),
	).format(items);
}

/** A count with the digits grouped as the language does it. */
export function formatNumber(value: number, lang: string): string {
	return keep(numberFormats, lang, () => new Intl.NumberFormat(toFormatLocale(lang))).format(value);
}

// A formatter takes longer to make than a page to write, so each is made once.
const listFormats = new Map<string, Intl.ListFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function keep<T>(kept: Map<string, T>, key: string, create: () => T): T {
	const known = kept.get(key) ?? create();
	kept.set(key, known);
	return known;
}

function format(day: string, lang: string, options: Intl.DateTimeFormatOptions): string {
	return keep(
		dayFormats,
		`${lang} ${options.month}`,
		() => new Intl.DateTimeFormat(toFormatLocale(lang), { ...options, timeZone: 'UTC' }),
	).format(new Date(`${day}T00:00:00Z`));
}

/** The locale to format in. English without a region writes the day before the month, as the content of the hub always did. */
export function toFormatLocale(lang: string): string {
	return lang === 'en' ? 'en-GB' : lang;
}

/**
 * The name of a month.
 *
 * @param month Counted from 1.
 * @example formatMonth(10, 'en', 'long') // 'October'
 */
export function formatMonth(month: number, lang: string, length: 'long' | 'short'): string {
	const day = new Date(Date.UTC(2000, month - 1, 1));
	return new Intl.DateTimeFormat(toFormatLocale(lang), { month: length, timeZone: 'UTC' }).format(
		day,
	);
}
