import { entryPath } from '../model/urls.ts';
import { normalisePath } from './checks/urls.ts';
import { flatten, type Corpus } from './corpus.ts';

/** An old path and where it leads now. */
export interface Redirect {
	from: string;
	to: string;
}

/** Every old path of everything public. Redirect pages and the hosting files are made from this list. */
export function listRedirects(corpus: Corpus): Redirect[] {
	return flatten(corpus.public).flatMap((entry) =>
		entry.data.aliases.map((alias) => ({
			from: normalisePath(alias),
			to: entryPath(entry, corpus.site.lang),
		})),
	);
}
