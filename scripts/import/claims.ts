import type { ConvertedArticle } from './convert-article.ts';
import type { ExistingArticle, ExistingContent } from './existing.ts';
import { toOriginIndex } from './identity.ts';
import type { InputFile } from './input-files.ts';
import { ImportError } from './outcome.ts';
import { newPathOf } from './settle.ts';

/** Sees to it that no two pieces claim one key, one file name or one address. */
export interface Claims {
	/** @throws {ImportError} When another input or article already has this key or slug. */
	claim: (file: InputFile, article: ConvertedArticle, known: ExistingArticle | undefined) => void;
}

/** Starts with what the content root holds. */
export function createClaims(existing: ExistingContent): Claims {
	const keys = new Map<string, string>();
	const slugs = new Map(existing.articleFiles);
	return {
		claim: ({ path }, article, known) => {
			const { origin, slug } = article;
			const key = toOriginIndex(origin);
			const twin = keys.get(key);
			if (twin !== undefined) {
				throw new ImportError({
					message: `It is the same piece as ${twin}: both are known as "${origin.key}"`,
					remedy: 'Leave one of the two out',
				});
			}
			const owner = known === undefined ? slugs.get(slug) : undefined;
			if (owner !== undefined) {
				throw new ImportError({
					message: `Its file name "${slug}" is already taken by ${owner}`,
					remedy: 'Change the "slug" of one of the two, or its title where it has no slug',
				});
			}
			const page = newPathOf(article, existing.siteLang);
			const holder = known === undefined ? existing.pathOwners.get(page) : undefined;
			if (holder !== undefined) {
				throw new ImportError({
					message: `Its address ${page} already belongs to ${holder}`,
					remedy: `Change its "slug", or take the address out of the "aliases" of ${holder}`,
				});
			}
			keys.set(key, path);
			if (known === undefined) slugs.set(slug, path);
		},
	};
}
