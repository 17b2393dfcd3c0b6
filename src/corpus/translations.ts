import { toTranslationSlug } from '../model/lang.ts';
import type { AnyEntry } from '../model/entry.ts';

/** The same piece in several languages. */
export interface Family<E> {
	/** The piece that the others are named after. */
	original: E;
	members: E[];
}

/**
 * Puts entries together with their translations. A translation stands beside its original, in another language, with
 * that language behind its name; what is called so in the same language is a piece of its own.
 */
export function groupTranslations<E extends AnyEntry>(entries: readonly E[]): Map<E, Family<E>> {
	const byName = new Map(entries.map((entry) => [nameOf(entry, entry.slug), entry]));
	const families = new Map<E, Family<E>>();
	const familyOf = (original: E): Family<E> => {
		const family = families.get(original) ?? { original, members: [] };
		families.set(original, family);
		return family;
	};
	for (const entry of entries) {
		const ending = toTranslationSlug('', entry.lang);
		const original = entry.slug.endsWith(ending)
			? byName.get(nameOf(entry, entry.slug.slice(0, -ending.length)))
			: undefined;
		const isTranslation = original !== undefined && original.lang !== entry.lang;
		const family = familyOf(isTranslation ? original : entry);
		family.members.push(entry);
		families.set(entry, family);
	}
	return families;
}

function nameOf({ collection }: AnyEntry, slug: string): string {
	return `${collection}/${slug}`;
}
