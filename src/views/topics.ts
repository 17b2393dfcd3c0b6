import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { visibility } from '../model/publishing.ts';
import { paths } from '../model/urls.ts';
import type { LinkView } from './site.ts';

/** Topics by their slugs; those that are not live are left out. */
export function topicLinks(slugs: readonly string[], corpus: CurrentCorpus): LinkView[] {
	return slugs.flatMap((slug) => {
		const topic = corpus.find('topics', slug);
		if (topic === undefined || visibility(topic, corpus.today) !== 'live') return [];
		return [{ href: paths.topic(slug), label: topic.data.name }];
	});
}

/** A topic in an index, with how much there is on it. */
export interface TopicView extends LinkView {
	count: number;
}

/** Topics under the scheme that defined them. */
export interface SchemeView {
	scheme: string;
	topics: TopicView[];
}

/** Sorts topics by scheme; both keep the order in which they come. */
export function schemeViews(
	topics: readonly EntryIn<'topics'>[],
	countOf: (slug: string) => number,
): SchemeView[] {
	const schemes = Map.groupBy(topics, ({ data }) => data.scheme);
	return [...schemes].map(([scheme, members]) => ({
		scheme,
		topics: members.map(({ slug, data }) => ({
			href: paths.topic(slug),
			label: data.name,
			count: countOf(slug),
		})),
	}));
}
