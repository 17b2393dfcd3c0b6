import type { CollectionName } from '../../src/model/collections.ts';
import { toSlug } from '../../src/model/slug.ts';
import { toCommunityData, type CommunityName } from './community.ts';
import type { ExistingContent, Fields } from './existing.ts';
import { importedRole } from './people.ts';
import { toTopicIndex, type TopicName } from './topics.ts';

/** An entry that an import has to create because an article refers to it. */
export interface NewEntry {
	collection: CollectionName;
	slug: string;
	data: object;
}

/**
 * The topics, people and communities that articles refer to: those that are there, and those that the import adds.
 * Each is known by what it is called, so that one that an editor has renamed is found again.
 */
export interface Shelves {
	topic: (topic: TopicName) => string;
	person: (name: string) => string;
	/** The title that the community really has. */
	communityTitle: (community: CommunityName) => string | undefined;
	/** What an entry of these slugs needs and is not there yet. */
	findNew: (collection: CollectionName, slug: string) => NewEntry | undefined;
}

/** Sets up the shelves with what the content root holds. */
export function createShelves(existing: ExistingContent): Shelves {
	const added = new Map<string, NewEntry>();
	const add = (collection: CollectionName, slug: string, data: object): string => {
		added.set(`${collection}/${slug}`, { collection, slug, data });
		return slug;
	};
	const topics = indexBy(existing.topics, ({ scheme, name }) =>
		toTopicIndex({ scheme: String(scheme), name: String(name) }),
	);
	const people = indexBy(existing.people, ({ name }) => String(name).toLowerCase());
	const titles = new Map(
		[...existing.communities].map(([slug, { title }]) => [slug, toText(title)]),
	);
	const isTaken = (collection: 'topics' | 'people') => (slug: string) =>
		existing[collection].has(slug) || added.has(`${collection}/${slug}`);
	return {
		topic: (topic) =>
			getOrAdd(topics, toTopicIndex(topic), () =>
				add('topics', toFreeSlug(toTopicSlug(topic), isTaken('topics')), { ...topic }),
			),
		person: (name) =>
			getOrAdd(people, name.toLowerCase(), () =>
				add('people', toFreeSlug(toSlug(name), isTaken('people')), { name, role: importedRole }),
			),
		communityTitle: (community) => {
			const { slug, title } = community;
			if (titles.has(slug)) return titles.get(slug);
			add('communities', slug, toCommunityData(community));
			titles.set(slug, title);
			return title;
		},
		findNew: (collection, slug) => added.get(`${collection}/${slug}`),
	};
}

function toText(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function toTopicSlug({ scheme, name }: TopicName): string {
	return toSlug(`${scheme} ${name}`);
}

/** The first of `a-name`, `a-name-2`, `a-name-3` ... that nobody has. */
function toFreeSlug(slug: string, isTaken: (slug: string) => boolean): string {
	let free = slug;
	for (let n = 2; isTaken(free); n++) free = `${slug}-${n}`;
	return free;
}

function indexBy(entries: ReadonlyMap<string, Fields>, keyOf: (fields: Fields) => string) {
	return new Map([...entries].map(([slug, fields]) => [keyOf(fields), slug]));
}

function getOrAdd(map: Map<string, string>, key: string, create: () => string): string {
	const found = map.get(key) ?? create();
	map.set(key, found);
	return found;
}
