import { collectionNames, type CollectionName } from '../model/collections.ts';
import { titleOf, type AnyEntry } from '../model/entry.ts';
import { formatShortDay } from '../model/lang.ts';
import { valuesAt } from '../model/field-values.ts';
import { articleFolders, entryPath, paths, sourceHost } from '../model/urls.ts';
import type { Named, SearchDocument } from './build/document.ts';

type EntryOf<C extends CollectionName> = Extract<AnyEntry, { collection: C }>;

/** What search needs of a corpus. */
export interface SearchableCorpus {
	site: { lang: string };
	live: { [C in CollectionName]: EntryOf<C>[] };
}

/** Below this no card shows anything of a description that has to be made from the body. */
const excerptLength = 240;

/**
 * Turns every live entry into a document, with the names of what it belongs to. What is not live is not named either.
 *
 * @param pictureOf The address of a small picture, by its path below the content root.
 */
export function toDocuments(
	{ site, live }: SearchableCorpus,
	pictureOf: (src: string) => string | undefined = () => undefined,
): SearchDocument[] {
	const names = createNames({ site, live });
	return collectionNames
		.flatMap((name): AnyEntry[] => live[name])
		.map((entry) => {
			const { data } = entry;
			const date = dateOf(entry);
			const text = textOf(entry);
			const image = 'image' in data ? data.image : undefined;
			return {
				url: entryPath(entry, site.lang),
				title: titleOf(entry),
				alsoCalled: synonymsOf(entry),
				type: entry.collection === 'articles' ? articleFolders[entry.data.kind] : entry.collection,
				date,
				shownDate: date && formatShortDay(date, site.lang),
				text,
				excerpt: data.description ?? shorten(text),
				community: names.find('communities', communityOf(entry)),
				topics: names.findAll('topics', topicsOf(entry)),
				source: sourceOf(entry),
				people: names.findAll('people', peopleOf(entry)),
				picture: image && pictureOf(image.src),
			};
		});
}

function createNames({ site, live }: SearchableCorpus) {
	const things: AnyEntry[] = [...live.communities, ...live.topics, ...live.people];
	const byKey = new Map(
		things.map((entry): [string, Named] => [
			`${entry.collection}/${entry.slug}`,
			{
				key: entry.slug,
				name: titleOf(entry),
				url: entryPath(entry, site.lang),
				synonyms: synonymsOf(entry),
			},
		]),
	);
	const find = (collection: CollectionName, slug: string | undefined): Named | undefined =>
		byKey.get(`${collection}/${slug}`);
	return {
		find,
		findAll: (collection: CollectionName, slugs: readonly string[]): Named[] =>
			[...new Set(slugs)].flatMap((slug) => find(collection, slug) ?? []),
	};
}

/** Other words for a thing. They find its own page and everything that is filed under it. */
function synonymsOf(entry: AnyEntry): string[] {
	if (entry.collection === 'topics') return entry.data.synonyms;
	if (entry.collection === 'communities') return [entry.data.shortName];
	return [];
}

function sourceOf(entry: AnyEntry): Named | undefined {
	if (entry.collection !== 'articles' || entry.data.kind !== 'curated') return undefined;
	const { url, name } = entry.data.source;
	const host = sourceHost(url);
	return { key: host, name, url: paths.source(host), synonyms: [host] };
}

/** The communities, topics and people that an entry goes with. A hub goes with itself, so that what finds its pieces finds it too. */
function communityOf(entry: AnyEntry): string | undefined {
	if (entry.collection === 'communities') return entry.slug;
	return 'community' in entry.data ? entry.data.community : undefined;
}

function topicsOf(entry: AnyEntry): string[] {
	if (entry.collection === 'topics') return [entry.slug];
	return 'topics' in entry.data ? entry.data.topics : [];
}

/** Who wrote, curated or reviewed it. */
function peopleOf({ collection, slug, data }: AnyEntry): string[] {
	return [
		...(collection === 'people' ? [slug] : []),
		...('authors' in data ? data.authors : []),
		...('review' in data && data.review !== undefined ? [data.review.by] : []),
	];
}

/** The day that readers see. Hubs have none. */
function dateOf({ data }: AnyEntry): string | undefined {
	if ('date' in data) return data.date;
	if ('start' in data) return data.start.slice(0, 10);
	return 'starts' in data ? data.starts : data.updated;
}

/**
 * The fields that are read beside title, description and body, as dotted paths. Named one by one:
 * a field that is not here, such as a consent, can never be found.
 */
export const searchedFields = {
	articles: ['dateline', 'boilerplate', 'source.author'],
	'case-studies': ['facts.*.label', 'facts.*.value', 'quotes.*.text', 'quotes.*.who'],
	campaigns: [
		'audience',
		'keyMessages.*',
		'sections.*.heading',
		'sections.*.text',
		'faq.*.question',
		'faq.*.answer',
		'action.label',
		'hashtags.*',
	],
	events: ['place.name', 'place.address', 'audience', 'access', 'cost', 'sponsor'],
	communities: ['masthead'],
	topics: ['scheme'],
	people: ['role', 'credentials', 'disclosure'],
	practices: ['address'],
	pages: [],
} as const satisfies Record<CollectionName, readonly string[]>;

/** Everything that readers see of an entry beside its title. */
function textOf({ collection, data, body }: AnyEntry): string {
	const more = searchedFields[collection].flatMap((path) =>
		valuesAt(data, path.split('.')).map(({ value }) => value),
	);
	return [data.description ?? '', body.text, ...more].filter((part) => part !== '').join(' ');
}

/** The beginning of a text, cut at a word. */
function shorten(text: string): string {
	if (text.length <= excerptLength) return text;
	return `${text.slice(0, text.lastIndexOf(' ', excerptLength))} …`;
}
