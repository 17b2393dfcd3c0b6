/** Where an embed can lead that is asked for in a language or for a practice. All of it comes from our own files. */
export interface OwnPaths {
	/** The practices that carry it, by their slugs, with spaces between them. */
	practices?: string | undefined;
	/** Its translations as `language=slug`, with spaces between them. */
	translations?: string | undefined;
}

/**
 * Where the translation of a piece stands that its embed is asked for; undefined where there is none.
 *
 * @param path The path of the embed.
 */
export function translationPath(
	path: string,
	language: string | undefined,
	{ translations = '' }: OwnPaths,
): string | undefined {
	const pairs = new Map(translations.split(' ').map((pair) => pair.split('=') as [string, string])); // written by translationPairs
	const slug = language === undefined ? undefined : pairs.get(language);
	return slug === undefined ? undefined : path.replace(/^(\/[^/]+\/)[^/]+/, `$1${slug}`);
}

/** The translations of a piece as `translationPath` reads them. */
export function translationPairs(translations: readonly { lang: string; slug: string }[]): string {
	return translations.map(({ lang, slug }) => `${lang}=${slug}`).join(' ');
}

/**
 * Where the page of the practice stands that an embed is asked for: only when that practice is one of those that its own
 * page names. Any other name changes nothing.
 *
 * @param path The path of the embed without a practice.
 */
export function practicePath(
	path: string,
	practice: string | undefined,
	{ practices = '' }: OwnPaths,
): string | undefined {
	if (practice === undefined || !practices.split(' ').includes(practice)) return undefined;
	return `${path.replace(/\/*$/, '/')}for/${practice}/`;
}
