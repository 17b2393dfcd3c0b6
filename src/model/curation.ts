import { limits } from './fields.ts';
import { oneLine, ownAddress, readHeadFacts, type PageHead } from './page-head.ts';
import type { Target } from './targets.ts';
import { sourceHost, stripTracking } from './urls.ts';

/** A curated article as far as a page's head can fill it in. */
export interface CuratedDraft {
	kind: 'curated';
	title: string;
	description?: string;
	date: string;
	topics: string[];
	source: { url: string; name: string; author?: string; published?: string; retrieved: string };
}

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
	const facts = readHeadFacts(head);
	const { description, author } = facts;
	const published = dayOf(facts.published);
	const url = stripTracking(ownAddress(head));
	const publisher = facts.publisher ?? sourceHost(url);
	const title = cut(facts.title ?? withoutPublisher(oneLine(head.title), publisher), limits.title);
	return {
		kind: 'curated',
		title,
		...(description !== undefined && { description: cut(description, limits.description) }),
		date: today,
		topics: suggestTopics(`${title} ${description ?? ''}`, topics),
		source: {
			url,
			name: cut(publisher, limits.name),
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

function dayOf(text: string | undefined): string | undefined {
	const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text ?? '');
	if (day === null) return undefined;
	const [, year = '', month = '', date = ''] = day;
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const midnight = new Date(`${iso}T00:00:00Z`);
	// `Date` takes 30 February for 2 March, so a day has to come out as it went in.
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(iso)
		? iso
		: undefined;
}

/** @example withoutPublisher('A quiet ward | Example Press', 'Example Press') // 'A quiet ward' */
function withoutPublisher(title: string, publisher: string): string {
	const end = ['|', '-', '–', '—', '·'].map((mark) => ` ${mark} ${publisher}`);
	const found = end.find((text) => title.endsWith(text));
	return found === undefined ? title : title.slice(0, -found.length);
}

function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	const end = text.lastIndexOf(' ', max - 1);
	return `${text.slice(0, end > 0 ? end : max - 1)}…`;
}

function toWords(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
