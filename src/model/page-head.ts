import { readLinkedData, type LinkedFacts } from './linked-data.ts';
import { sourceHost } from './urls.ts';

/** What a page elsewhere says of itself in its head, as it was found. Nothing in it is to be trusted. */
export interface PageHead {
	/** The address that the page was found at. */
	address: string;
	title: string;
	/** The address that the page calls its own. */
	canonical?: string | undefined;
	/** Names (or properties) and contents of its meta elements, in their order. */
	metas: readonly (readonly [name: string, content: string])[];
	/** The texts of its elements with linked data, in their order. */
	linkedData?: readonly string[] | undefined;
}

/** Stands among the names of meta elements for the page's linked data. */
const linked = 'application/ld+json';

/** Where pages write what we want to know, the most exact first. */
const places = {
	title: ['citation_title', linked, 'og:title', 'twitter:title', 'dc.title'],
	description: ['og:description', 'description', linked, 'twitter:description', 'dc.description'],
	publisher: ['og:site_name', linked, 'citation_journal_title', 'application-name', 'dc.publisher'],
	author: ['citation_author', linked, 'author', 'article:author', 'dc.creator'],
	published: [
		'article:published_time',
		linked,
		'citation_publication_date',
		'citation_date',
		'date',
		'dc.date',
		'datepublished',
	],
} as const satisfies Record<keyof LinkedFacts, readonly string[]>;

/** What a page says of itself: for each fact, what the first place that says anything says. */
export function readHeadFacts({ metas, linkedData = [] }: PageHead): LinkedFacts {
	const fromLinkedData = readLinkedData(linkedData);
	const find = (fact: keyof LinkedFacts, place: string) =>
		place === linked
			? fromLinkedData[fact]
			: metas.find(
					([name, content]) => name.toLowerCase() === place && oneLine(content) !== '',
				)?.[1];
	const first = (fact: keyof LinkedFacts) => {
		for (const place of places[fact]) {
			const text = oneLine(find(fact, place) ?? '');
			if (text !== '') return text;
		}
		return undefined;
	};
	return {
		title: first('title'),
		description: first('description'),
		publisher: first('publisher'),
		author: first('author'),
		published: first('published'),
	};
}

/**
 * The address that a page goes by. It may only call an address of its own host its own; anything else would let it pose as another.
 */
export function ownAddress({ address, canonical, metas }: PageHead): string {
	const named = canonical ?? metas.find(([name]) => name.toLowerCase() === 'og:url')?.[1];
	if (named === undefined || !URL.canParse(named, address)) return address;
	const own = new URL(named, address);
	const isSameHost = sourceHost(own.href) === sourceHost(address);
	return isSameHost && /^https?:$/.test(own.protocol) ? own.href : address;
}

/** Text from the source of a page, as one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
