import { limits } from './fields.ts';
import { readLinkedData, type LinkedFacts } from './linked-data.ts';
import type { Target } from './targets.ts';
import { stripTracking } from './urls.ts';

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

/** A curated article as far as a page's head can fill it in. */
export interface CuratedDraft {
	kind: 'curated';
	title: string;
	description?: string;
	date: string;
	topics: string[];
	source: { url: string; name: string; author?: string; published?: string; retrieved: string };
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

/**
 * Starts a curated article from the head of a page.
 *
 * @param today The day on which the page is read.
 * @param topics The topics that there are. Those whose name or synonym the head mentions are suggested.
 */
export function draftFromPage(
	head: PageHead,
	today: string,
	topics: readonly Target[],
): CuratedDraft {
	const facts = factsOf(head);
	const title = cut(facts.title ?? tidy(head.title), limits.title);
	const { description, author } = facts;
	const published = dayOf(facts.published);
	const url = stripTracking(canonicalOf(head));
	return {
		kind: 'curated',
		title,
		...(description !== undefined && { description: cut(description, limits.description) }),
		date: today,
		topics: suggestTopics(`${title} ${description ?? ''}`, topics),
		source: {
			url,
			name: cut(facts.publisher ?? new URL(url).hostname.replace(/^www\./, ''), limits.name),
			...(author !== undefined && !/^https?:/.test(author) && { author: cut(author, limits.name) }),
			...(published !== undefined && published <= today && { published }),
			retrieved: today,
		},
	};
}

/** The slugs of the topics that a text mentions by name or synonym, as whole words. */
export function suggestTopics(text: string, topics: readonly Target[]): string[] {
	const words = ` ${toWords(text)} `;
	return topics
		.filter(({ title, also }) =>
			[title, ...also].map(toWords).some((name) => name !== '' && words.includes(` ${name} `)),
		)
		.map(({ slug }) => slug);
}

/** A page may only call an address of its own host its own; anything else would let it pose as another. */
function canonicalOf({ address, canonical, metas }: PageHead): string {
	const named = canonical ?? metas.find(([name]) => name.toLowerCase() === 'og:url')?.[1];
	if (named === undefined || !URL.canParse(named, address)) return address;
	const own = new URL(named, address);
	const isSameHost = bareHost(own) === bareHost(new URL(address));
	return isSameHost && /^https?:$/.test(own.protocol) ? own.href : address;
}

function bareHost({ hostname }: URL): string {
	return hostname.replace(/^www\./, '');
}

/** What the first place that says anything says. */
function factsOf({ metas, linkedData = [] }: PageHead): LinkedFacts {
	const fromLinkedData = readLinkedData(linkedData);
	const find = (fact: keyof LinkedFacts, place: string) =>
		place === linked
			? fromLinkedData[fact]
			: metas.find(([name, content]) => name.toLowerCase() === place && tidy(content) !== '')?.[1];
	const first = (fact: keyof LinkedFacts) => {
		for (const place of places[fact]) {
			const text = tidy(find(fact, place) ?? '');
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

function dayOf(text: string | undefined): string | undefined {
	const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text ?? '');
	if (day === null) return undefined;
	const [, year = '', month = '', date = ''] = day;
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const midnight = new Date(`${iso}T00:00:00Z`);
	// `Date` takes 30 February for 2 March, so a day has to come out as it went in.
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(iso) ? iso : undefined;
}

function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	const end = text.lastIndexOf(' ', max - 1);
	return `${text.slice(0, end > 0 ? end : max - 1)}…`;
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function toWords(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
