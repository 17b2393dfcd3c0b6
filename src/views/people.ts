import type { CurrentCorpus } from '../corpus/current.ts';
import { visibility } from '../model/publishing.ts';
import { paths } from '../model/urls.ts';

/** A name that leads somewhere where there is something to lead to. */
export interface LinkTo {
	label: string;
	href?: string | undefined;
	/** What the person does here. */
	role?: string | undefined;
}

/** People by their slugs; one who is not public is left out. */
export function personLinks(slugs: readonly string[], corpus: CurrentCorpus): LinkTo[] {
	return slugs.flatMap((slug) => {
		const person = corpus.find('people', slug);
		if (person === undefined || visibility(person, corpus.today) !== 'live') return [];
		return [{ label: person.data.name, href: paths.person(slug), role: person.data.role }];
	});
}
