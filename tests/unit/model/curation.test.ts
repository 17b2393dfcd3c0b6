import { describe, expect, it } from 'vitest';
import { draftFromPage, suggestTopics } from '../../../src/model/curation.ts';

const today = '2026-06-01';
const topics = [
	{ slug: 'sleep', title: 'Sleep and rest', also: ['slumber'] },
	{ slug: 'noise', title: 'Noise', also: [] },
];
const head = {
	address: 'https://www.example.org/ward?utm_source=mail&id=7',
	title: 'A quiet ward | Example Press',
	metas: [
		['og:title', 'A quiet ward'],
		['description', 'Less  noise,\nbetter slumber.'],
		['og:site_name', 'Example Press'],
		['author', 'C. Writer'],
		['article:published_time', '2026-02-03T10:00:00Z'],
	],
} as const;

describe('draftFromPage', () => {
	it('takes title, description, publisher, author, address and day from the head', () => {
		expect(draftFromPage(head, today, topics)).toMatchInlineSnapshot(`
			{
			  "date": "2026-06-01",
			  "description": "Less noise, better slumber.",
			  "kind": "curated",
			  "source": {
			    "author": "C. Writer",
			    "name": "Example Press",
			    "published": "2026-02-03",
			    "retrieved": "2026-06-01",
			    "url": "https://www.example.org/ward?id=7",
			  },
			  "title": "A quiet ward",
			  "topics": [
			    "sleep",
			    "noise",
			  ],
			}
		`);
	});

	it('makes do with a title', () => {
		const draft = draftFromPage(
			{ address: 'https://www.example.org/a', title: 'A ', metas: [] },
			today,
			[],
		);
		expect(draft).toMatchObject({
			title: 'A',
			source: { url: 'https://www.example.org/a', name: 'example.org' },
		});
	});

	it.each([
		['its own host', 'https://example.org/canonical', 'https://example.org/canonical'],
		['a path', '/canonical', 'https://www.example.org/canonical'],
		['another host', 'https://evil.example/', 'https://www.example.org/ward?id=7'],
		['no web address', 'javascript:alert(1)', 'https://www.example.org/ward?id=7'],
	])('believes a canonical address of %s only if it is the page’s own', (_what, canonical, url) => {
		expect(draftFromPage({ ...head, canonical }, today, topics).source.url).toBe(url);
	});

	it.each([
		['A quiet ward | Example Press', 'A quiet ward'],
		['A quiet ward – Example Press', 'A quiet ward'],
		['Well-known | A quiet ward', 'Well-known | A quiet ward'],
		['Example Press', 'Example Press'],
	])('leaves the publisher out of the title of the window: %s', (title, expected) => {
		const metas = [['og:site_name', 'Example Press']] as const;
		expect(draftFromPage({ ...head, title, metas }, today, topics).title).toBe(expected);
	});

	it('takes the address of a shared link where none is called canonical', () => {
		const metas = [['og:url', 'https://example.org/shared']] as const;
		expect(draftFromPage({ ...head, metas }, today, topics).source.url).toBe(
			'https://example.org/shared',
		);
	});

	it('reads linked data, and believes what is made for citing before it', () => {
		const linkedData = [
			JSON.stringify({
				'@type': 'NewsArticle',
				headline: 'A quieter ward',
				author: [{ name: 'Ada' }, { name: 'Robin' }],
				datePublished: '2026-01-30T08:00:00+01:00',
				publisher: { name: 'Another name' },
			}),
		];
		const { title, source } = draftFromPage(
			{ ...head, metas: [['og:site_name', 'Example Press']], linkedData },
			today,
			topics,
		);
		expect([title, source.author, source.published, source.name]).toEqual([
			'A quieter ward',
			'Ada and Robin',
			'2026-01-30',
			'Example Press',
		]);
		const cited = [['citation_title', 'The quietest ward']] as const;
		expect(draftFromPage({ ...head, metas: cited, linkedData }, today, topics).title).toBe(
			'The quietest ward',
		);
	});

	it.each([
		['2026/2/3', '2026-02-03'],
		['2026-13-45', undefined],
		['2026-02-30', undefined],
		['yesterday', undefined],
		['2027-01-01', undefined],
	])('reads the day %s as %s', (text, published) => {
		const draft = draftFromPage({ ...head, metas: [['date', text]] }, today, topics);
		expect(draft.source.published).toBe(published);
	});

	it('cuts what is too long at a word', () => {
		const { title } = draftFromPage(
			{ ...head, metas: [], title: 'word '.repeat(60) },
			today,
			topics,
		);
		expect(title).toHaveLength(160);
		expect(title.endsWith('word…')).toBe(true);
	});
});

describe('suggestTopics', () => {
	it.each([
		['Noise at night', ['noise']],
		['Noisette', []],
		['On SLUMBER and noise.', ['sleep', 'noise']],
		['', []],
	])('finds in %j %j', (text, slugs) => {
		expect(suggestTopics(text, topics)).toEqual(slugs);
	});
});
