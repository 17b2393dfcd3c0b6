import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article.ts';
import {
	validArticle,
	validCuratedArticle,
	validPressRelease,
} from '../../fixtures/content/articles.ts';
import { fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';
import { validTopic } from '../../fixtures/content/shelves.ts';

describe('the page of an article', () => {
	it('says where a curated piece comes from', () => {
		const view = viewOf('home-cuffs');
		expect(view.source).toMatchObject({
			url: validCuratedArticle.source.url,
			host: 'journal.example',
			href: '/sources/journal.example/',
			name: 'Journal of Everyday Care',
			retrieved: '2026-01-14',
		});
		expect(view.page.path).toBe('/communities/heart-health/curated-content/home-cuffs/');
		expect(view.page.structured.join()).toContain('"isBasedOn"');
	});

	it('says no such thing of a piece of our own', () => {
		const view = viewOf('how-to-sit');
		expect(view.source).toBeUndefined();
		expect(view.page.structured.join()).not.toContain('isBasedOn');
	});

	it('leads the way from home through its community', () => {
		expect(viewOf('home-cuffs').page.crumbs).toEqual([
			{ href: '/', label: 'Home' },
			{ href: '/communities/', label: 'Communities' },
			{ href: '/communities/heart-health/', label: 'Heart health' },
			{ href: '/communities/heart-health/curated-content/', label: 'Curated Content' },
			{
				href: '/communities/heart-health/curated-content/home-cuffs/',
				label: validCuratedArticle.title,
			},
		]);
	});

	it('explains why a piece is related', () => {
		const files = fileOf('articles/heart-health/unlike.md', { ...validArticle, title: 'Unlike' });
		const reasons = viewOf('home-cuffs', files).related.map(
			({ card, reason }) => `${card.title}: ${reason}`,
		);
		expect(reasons).toEqual([
			`${validArticle.title}: Also on Blood pressure`,
			'Unlike: Also in Heart',
		]);
	});

	it('explains it by live topics alone', () => {
		const topics = ['blood-pressure', 'secret'];
		const files = {
			...fileOf('topics/secret.yaml', { ...validTopic, name: 'Secret', draft: true }),
			...fileOf('articles/heart-health/one.md', { ...validArticle, title: 'One', topics }),
			...fileOf('articles/heart-health/two.md', { ...validArticle, title: 'Two', topics }),
		};
		const view = viewOf('one', files);
		expect(view.topics.map(({ label }) => label)).toEqual(['Blood pressure']);
		expect(view.related.map(({ reason }) => reason)).toEqual(
			Array.from({ length: 3 }, () => 'Also on Blood pressure'),
		);
	});

	it('has a table of contents where there are enough headings', () => {
		const withHeadings = (count: number) => {
			const body = Array.from({ length: count }, (_, i) => `## Step ${i}\n\nText.`).join('\n\n');
			return viewOf('long', fileOf('articles/heart-health/long.md', validArticle, body)).contents;
		};
		expect(withHeadings(2)).toEqual([]);
		expect(withHeadings(3)[0]).toEqual({ href: '#part-step-0', label: 'Step 0' });
	});

	it('of a press release shows whom to ask, and nothing of its front matter beyond', () => {
		const files = fileOf('articles/heart-health/news.md', {
			...validPressRelease,
			aliases: ['/old/'],
		});
		const { press } = viewOf('news', files);
		const { dateline, contact, boilerplate } = validPressRelease;
		expect(press).toEqual({ dateline, contact, boilerplate });
	});
});

function viewOf(slug: string, files: ContentFiles = {}) {
	const corpus = currentCorpusOf(files);
	const entry = corpus.find('articles', slug);
	if (entry === undefined) throw new Error(`${slug} was not read`);
	return articleView(entry, corpus, new Map());
}
