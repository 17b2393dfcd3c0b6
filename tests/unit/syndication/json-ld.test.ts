import { describe, expect, it } from 'vitest';
import {
	articleJsonLd,
	breadcrumbJsonLd,
	listJsonLd,
	profileJsonLd,
	siteJsonLd,
} from '../../../src/syndication/json-ld.ts';

const site = {
	name: 'Springfield Board',
	publisher: 'Practices of Springfield',
	description: 'What helps',
	url: 'https://board.example',
	lang: 'en',
};

const article = {
	site,
	page: {
		path: '/communities/heart-health/curated-content/home-cuffs/',
		title: 'Cuffs at home',
		description: 'A trial.',
		published: '2026-01-15',
		modified: '2026-03-01',
		picture: { url: '/img/a-1488.jpg' },
	},
	lang: 'es',
	source: {
		url: 'https://journal.example/a',
		name: 'Journal',
		author: 'Imani Clarke',
		published: '2025-12-01',
	},
	authors: [{ label: 'Robin Okafor', href: '/people/robin-okafor/' }],
	review: { by: [{ label: 'Ada Lin', href: '/people/ada-lin/' }], on: '2026-02-10' },
	topics: [{ label: 'Blood pressure' }],
	community: { title: 'Heart health', href: '/communities/heart-health/' },
};

const organization = {
	'@type': 'Organization',
	name: 'Practices of Springfield',
	url: 'https://board.example/',
};

describe('structured data', () => {
	it('says what a curated article is, and what it is based on', () => {
		const url = 'https://board.example/communities/heart-health/curated-content/home-cuffs/';
		expect(JSON.parse(articleJsonLd(article))).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			'@id': url,
			url,
			mainEntityOfPage: url,
			headline: 'Cuffs at home',
			description: 'A trial.',
			inLanguage: 'es',
			datePublished: '2026-01-15',
			dateModified: '2026-03-01',
			image: 'https://board.example/img/a-1488.jpg',
			author: [
				{
					'@type': 'Person',
					name: 'Robin Okafor',
					url: 'https://board.example/people/robin-okafor/',
				},
			],
			publisher: organization,
			isBasedOn: {
				'@type': 'CreativeWork',
				url: 'https://journal.example/a',
				publisher: { '@type': 'Organization', name: 'Journal' },
				author: { '@type': 'Person', name: 'Imani Clarke' },
				datePublished: '2025-12-01',
			},
			about: [{ '@type': 'Thing', name: 'Blood pressure' }],
		});
	});

	it('never gives the author of the original for ours', () => {
		const { author } = JSON.parse(articleJsonLd({ ...article, authors: [] })) as {
			author: unknown;
		};
		expect(author).toEqual(organization);
	});

	it('leaves out what an article does not have', () => {
		const page = { path: '/a/', title: 'A', description: 'B', published: '2026-01-15' };
		const data = JSON.parse(
			articleJsonLd({ ...article, page, source: undefined, review: undefined, topics: [] }),
		) as object;
		expect(data).toMatchObject({ dateModified: '2026-01-15' });
		expect(Object.keys(data)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:isBasedOn|editor|about|image)$/)]),
		);
	});

	it('counts the steps of the way to a page', () => {
		const crumbs = [
			{ label: 'Home', href: '/' },
			{ label: 'Here', href: '' },
		];
		expect(JSON.parse(breadcrumbJsonLd(site.url, crumbs))).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://board.example/' },
				{ '@type': 'ListItem', position: 2, name: 'Here' },
			],
		});
	});

	it('lists what a list shows', () => {
		const page = { path: '/topics/flu/', title: 'Flu', description: 'All on flu' };
		const items = [{ href: '/a/', title: 'A' }];
		expect(JSON.parse(listJsonLd(site, page, items))).toMatchObject({
			'@type': 'CollectionPage',
			url: 'https://board.example/topics/flu/',
			mainEntity: {
				'@type': 'ItemList',
				itemListElement: [
					{ '@type': 'ListItem', position: 1, url: 'https://board.example/a/', name: 'A' },
				],
			},
		});
	});

	it('says what the site is, and who a person is', () => {
		expect(JSON.parse(siteJsonLd(site))).toMatchObject({
			'@type': 'WebSite',
			url: 'https://board.example/',
			name: 'Springfield Board',
			publisher: organization,
		});
		const links = ['https://people.example/robin'];
		const profile = { path: '/people/robin/', name: 'Robin', role: 'Editor', links };
		expect(JSON.parse(profileJsonLd(site, profile))).toMatchObject({
			'@type': 'ProfilePage',
			mainEntity: { '@type': 'Person', name: 'Robin', jobTitle: 'Editor', sameAs: links },
		});
	});

	it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '<![CDATA['])(
		'cannot close its element with %j',
		(text) => {
			const page = { ...article.page, title: text, description: text };
			const json = articleJsonLd({ ...article, page, topics: [{ label: text }] });
			expect(json).not.toContain('<');
			expect(JSON.parse(json)).toMatchObject({ headline: text });
		},
	);
});
