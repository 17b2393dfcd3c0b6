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

/** A review as pages name it. */
export interface ReviewView {
	by: LinkTo[];
	/** Days as YYYY-MM-DD: of the review, and of the next one. */
	on: string;
	due: string;
}

/** The review of an entry, if there was one. Whoever is not public any more is left out of it. */
export function reviewView(
	review: { by: string; on: string; due: string } | undefined,
	corpus: CurrentCorpus,
): ReviewView | undefined {
	return review && { ...review, by: personLinks([review.by], corpus) };
}
