import { limits } from './fields.ts';
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

/** Where pages write what we want to know, the most exact first. */
const metaNames = {
	title: ['citation_title', 'og:title', 'twitter:title', 'dc.title'],
	description: ['og:description', 'description', 'twitter:description', 'dc.description'],
	publisher: ['og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher'],
	author: ['citation_author', 'author', 'article:author', 'dc.creator'],
	published: [
		'article:published_time',
		'citation_publication_date',
		'citation_date',
		'date',
		'dc.date',
		'datepublished',
	],
} as const;

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
	const title = cut(metaOf(head, 'title') ?? tidy(head.title), limits.title);
	const description = metaOf(head, 'description');
	const author = metaOf(head, 'author');
	const published = dayOf(metaOf(head, 'published'));
	const url = stripTracking(canonicalOf(head));
	return {
		kind: 'curated',
		title,
		...(description !== undefined && { description: cut(description, limits.description) }),
		date: today,
		topics: suggestTopics(`${title} ${description ?? ''}`, topics),
		source: {
			url,
			name: cut(
				metaOf(head, 'publisher') ?? new URL(url).hostname.replace(/^www\./, ''),
				limits.name,
			),
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
function canonicalOf({ address, canonical }: PageHead): string {
	if (canonical === undefined || !URL.canParse(canonical, address)) return address;
	const own = new URL(canonical, address);
	const isSameHost = bareHost(own) === bareHost(new URL(address));
	return isSameHost && /^https?:$/.test(own.protocol) ? own.href : address;
}

function bareHost({ hostname }: URL): string {
	return hostname.replace(/^www\./, '');
}

function metaOf({ metas }: PageHead, wanted: keyof typeof metaNames): string | undefined {
	for (const name of metaNames[wanted]) {
		const found = metas.find(
			([key, content]) => key.toLowerCase() === name && tidy(content) !== '',
		);
		if (found !== undefined) return tidy(found[1]);
	}
	return undefined;
}

function dayOf(text: string | undefined): string | undefined {
	const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text ?? '');
	if (day === null) return undefined;
	const [, year = '', month = '', date = ''] = day;
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return Number.isNaN(Date.parse(iso)) ? undefined : iso;
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
