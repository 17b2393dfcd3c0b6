import { createDice, pick, type Dice } from '../../../src/media/cover/dice.ts';
import { toSlug } from '../../../src/model/slug.ts';
import type { Article } from '../../../src/model/schemas/article.ts';
import { vocabulary } from './vocabulary.ts';

/** A site's worth of content in the proportions of the hub that Wellpost replaces. The same number always gives the same sample. */
export interface Sample {
	communities: { slug: string; title: string; shortName: string; description: string }[];
	topics: { slug: string; scheme: string; name: string; synonyms: string[]; description: string }[];
	people: { slug: string; name: string; role: string }[];
	pages: { slug: string; title: string; description: string; body: string }[];
	articles: SampleArticle[];
}

/** A curated article: 26 keys with the nested ones counted, about 160 words. */
export interface SampleArticle {
	slug: string;
	data: Omit<Extract<Article, { kind: 'curated' }>, 'draft'>;
	body: string;
}

const counts = { communities: 25, topics: 120, sources: 400 } as const;
const schemes = ['KLAS', 'Medigy', 'Healthcare IT News'] as const;

/** Makes a sample with a number of articles. */
export function createSample(articles: number): Sample {
	const dice = createDice(20_261_121);
	const communities = Array.from({ length: counts.communities }, (_, i) => {
		const field = vocabulary.fields[i % vocabulary.fields.length] ?? '';
		const title = `${field} Community ${i + 1}`;
		return {
			slug: toSlug(title),
			title,
			shortName: `${field} ${i + 1}`,
			description: sentence(dice),
		};
	});
	const topics = Array.from({ length: counts.topics }, (_, i) => {
		const field = vocabulary.fields[i % vocabulary.fields.length] ?? '';
		const name = `${field} ${vocabulary.aspects[Math.floor(i / vocabulary.fields.length)] ?? ''}`;
		return {
			slug: toSlug(name),
			scheme: pick(dice, schemes),
			name,
			synonyms: [`${name} in practice`],
			description: sentence(dice),
		};
	});
	const people = ['Jordan Ellis', 'Sam Okafor', 'Robin Meyer', 'Alex Laurent'].map((name, i) => ({
		slug: toSlug(name),
		name,
		role: i < 3 ? 'Curator' : 'Clinical editor',
	}));
	const pages = ['About', 'Privacy'].map((title) => ({
		slug: toSlug(title),
		title,
		description: sentence(dice),
		body: body(dice, 0),
	}));
	const places = {
		communities: communities.map(({ slug }) => slug),
		topics: topics.map(({ slug }) => slug),
		people: people.map(({ slug }) => slug),
	};
	return {
		communities,
		topics,
		people,
		pages,
		articles: Array.from({ length: articles }, (_, i) => article(dice, i, places)),
	};
}

/** What the edit of a sample changes: a text that cards show, so that lists change too. */
export function editedDescription({ data }: SampleArticle): string {
	return `Edited. ${data.description}`;
}

function article(
	dice: Dice,
	number: number,
	places: Record<'communities' | 'topics' | 'people', string[]>,
): SampleArticle {
	const title = `${pick(dice, vocabulary.titles)} ${pick(dice, vocabulary.objects)} (${number + 1})`;
	const slug = toSlug(title);
	const source = skewed(dice, counts.sources) + 1;
	const published = day(dice);
	const topics = Array.from({ length: 2 + dice(3) }, () => choose(dice, places.topics));
	return {
		slug,
		data: {
			kind: 'curated',
			title,
			description: sentence(dice),
			community: choose(dice, places.communities),
			topics: [...new Set(topics)],
			date: published,
			authors: [places.people[dice(3)] ?? ''],
			source: {
				url: `https://www.publisher-${source}.example/stories/${published.slice(0, 4)}/${slug}?id=${number}`,
				name: `${vocabulary.publishers[source % vocabulary.publishers.length] ?? ''} ${source}`,
				author: `Reporter ${1 + dice(900)}`,
				published,
				retrieved: published,
			},
			review: { by: places.people[3] ?? '', on: '2026-03-02', due: '2027-03-02' },
			audience: 'everyone',
			origin: {
				system: 'open-project',
				id: String(10_000 + number),
				key: `wp-${10_000 + number}`,
				original: `${'0'.repeat(16)}${String(number).padStart(8, '0')}`,
				written: `${'f'.repeat(16)}${String(number).padStart(8, '0')}`,
			},
			aliases: [`/news/${10_000 + number}-${slug}/`],
			updated: '2026-03-02',
		},
		body: body(dice, number),
	};
}

/** About 160 words: paragraphs, a heading, a list, a link, a stressed word. */
function body(dice: Dice, number: number): string {
	const paragraph = (sentences: number): string =>
		Array.from({ length: sentences }, () => sentence(dice)).join(' ');
	return [
		paragraph(4),
		`## ${pick(dice, vocabulary.headings)}`,
		`${paragraph(2)} It was **${pick(dice, vocabulary.aspects).toLowerCase()}** that mattered; see [the report](https://reports.example/${number}).`,
		Array.from(
			{ length: 3 },
			() =>
				`- ${pick(dice, vocabulary.subjects)} ${pick(dice, vocabulary.verbs)} ${pick(dice, vocabulary.objects)}`,
		).join('\n'),
		paragraph(2),
	].join('\n\n');
}

function sentence(dice: Dice): string {
	const { subjects, verbs, objects, endings } = vocabulary;
	return `${pick(dice, subjects)} ${pick(dice, verbs)} ${pick(dice, objects)} ${pick(dice, endings)}.`;
}

/** A few communities, topics and publishers have most of the pieces, as in life. */
function choose(dice: Dice, list: readonly string[]): string {
	return list[skewed(dice, list.length)] ?? '';
}

function skewed(dice: Dice, length: number): number {
	const share = dice(10_000) / 10_000;
	return Math.floor(length * share ** 1.7);
}

function day(dice: Dice): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${2014 + dice(12)}-${two(1 + dice(12))}-${two(1 + dice(28))}`;
}
