import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { formatList } from '../model/lang.ts';
import { paths, sourceHost } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { profileJsonLd } from '../syndication/json-ld.ts';
import type { Pictures } from './card.ts';
import { listViews, type ListView } from './list.ts';
import { listPageParam } from './pager.ts';
import type { LinkView } from './site.ts';

/** A page of a hub's list, with what the route needs to name it. */
interface HubPage {
	/** The topic's slug or the source's host. */
	key: string;
	/** The page's number as the route takes it: undefined for the first. */
	number: string | undefined;
	list: ListView;
}

/** One page of a topic: what it is called, and what there is on it. */
export interface TopicPageView {
	list: ListView;
	scheme: string;
	synonyms: string;
}

/** All pages of all topics, a topic without pieces included: other sites may link to it. */
export function topicLists(corpus: CurrentCorpus, pictures: Pictures): (HubPage & TopicPageView)[] {
	return corpus.indexes.topics.flatMap((entry) => topicPages(entry, corpus, pictures));
}

/** All pages of one topic. */
export function topicPages(
	{ slug, data }: EntryIn<'topics'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): (HubPage & TopicPageView)[] {
	const strings = stringsOf(corpus.site.lang);
	const path = paths.topic(slug);
	const facts = {
		path,
		heading: data.name,
		description: data.description ?? strings.topicsIntro,
		crumbs: hubCrumbs(corpus, { href: paths.topics, label: strings.topics }),
		entries: corpus.indexes.piecesByTopic.get(slug) ?? [],
		feed: { href: path, label: data.name },
	};
	return listViews(facts, corpus, pictures).map((list, i) => ({
		key: slug,
		number: listPageParam(i),
		list,
		scheme: data.scheme,
		synonyms: formatList(data.synonyms, corpus.site.lang),
	}));
}

/** All pages of all sources. */
export function sourceLists(
	corpus: CurrentCorpus,
	pictures: Pictures,
): (HubPage & { homepage: string })[] {
	const strings = stringsOf(corpus.site.lang);
	const crumbs = hubCrumbs(corpus, { href: paths.sources, label: strings.sources });
	return [...corpus.indexes.articlesBySource].flatMap(([host, entries]) => {
		const facts = {
			path: paths.source(host),
			heading: host,
			description: strings.sourceIntro(host),
			crumbs,
			entries,
		};
		return listViews(facts, corpus, pictures).map((list, i) => ({
			key: host,
			number: listPageParam(i),
			list,
			homepage: `https://${host}/`,
		}));
	});
}

/** Who someone is, above the list of what they did. */
export interface PersonView {
	role: string;
	credentials?: string | undefined;
	disclosure?: string | undefined;
	links: LinkView[];
}

/** One page of a person: who they are, and what they did. */
export interface PersonPageView {
	list: ListView;
	person: PersonView;
}

/** All pages of all people: what they wrote, curated or reviewed. */
export function personLists(
	corpus: CurrentCorpus,
	pictures: Pictures,
): (HubPage & PersonPageView)[] {
	return corpus.indexes.people.flatMap((entry) => personPages(entry, corpus, pictures));
}

/** All pages of one person. */
export function personPages(
	{ slug, data }: EntryIn<'people'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): (HubPage & PersonPageView)[] {
	const path = paths.person(slug);
	const facts = {
		path,
		heading: data.name,
		description: data.description ?? data.role,
		crumbs: hubCrumbs(corpus, { href: paths.people, label: stringsOf(corpus.site.lang).people }),
		entries: corpus.indexes.piecesByPerson.get(slug) ?? [],
	};
	const links = data.links.map((url) => ({ href: url, label: sourceHost(url) }));
	const { role, credentials, disclosure } = data;
	const person = { role, credentials, disclosure, links };
	return listViews(facts, corpus, pictures).map((list, i) => {
		list.page.structured.push(profileJsonLd(list.site, { ...data, path }));
		return { key: slug, number: listPageParam(i), list, person };
	});
}

function hubCrumbs({ site }: CurrentCorpus, hub: LinkView): LinkView[] {
	return [{ href: paths.home, label: stringsOf(site.lang).home }, hub];
}
