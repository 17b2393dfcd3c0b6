import { expect, it } from 'vitest';
import { pagesPerSitemap } from '../../../src/syndication/sitemap.ts';
import { sitemapFiles, sitemapPath } from '../../../src/views/sitemap.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { fileOf } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf, siteUrl } from '../../fixtures/content/current.ts';
import { createEntry } from '../../fixtures/content/entry.ts';

it('lists every page once, with its whole address', () => {
	const urls = sitemapFiles(currentCorpusOf())
		.flat()
		.map(({ url }) => url);
	expect(new Set(urls).size).toBe(urls.length);
	expect(urls.filter((url) => !url.startsWith(`${siteUrl}/`))).toEqual([]);
	expect(urls).toEqual(
		expect.arrayContaining(
			[
				'/',
				'/communities/heart-health/',
				'/communities/heart-health/curated-content/',
				'/communities/heart-health/curated-content/home-cuffs/',
				'/topics/blood-pressure/',
				'/sources/journal.example/',
				'/people/robin-okafor/',
			].map((path) => siteUrl + path),
		),
	);
});

it('gives the day of the last change that readers should know of', () => {
	const files = fileOf('articles/heart-health/a-piece.md', {
		...validArticle,
		updated: '2026-03-01',
	});
	const changes = new Map(
		sitemapFiles(currentCorpusOf(files))
			.flat()
			.map(({ url, changed }) => [url.slice(siteUrl.length), changed]),
	);
	expect(changes.get('/communities/heart-health/articles/a-piece/')).toBe('2026-03-01');
	expect(changes.get('/communities/heart-health/articles/how-to-sit/')).toBe(validArticle.date);
	expect(changes.get('/')).toBeUndefined();
});

it('starts another file where one is full', () => {
	const corpus = currentCorpusOf();
	const page = createEntry('pages', { title: 'About', description: 'Us' }, 'about');
	const pages = Array.from({ length: pagesPerSitemap }, () => page);
	const files = sitemapFiles({ ...corpus, live: { ...corpus.live, pages } });
	expect(files).toHaveLength(2);
	expect(files[0]).toHaveLength(pagesPerSitemap);
	expect(files[1]?.length).toBeGreaterThan(0);
	expect([0, 1].map(sitemapPath)).toEqual(['/sitemap-0.xml', '/sitemap-1.xml']);
});

it('has one file even for an empty site', () => {
	const corpus = currentCorpusOf();
	const live = { ...corpus.live, articles: [], communities: [], people: [], topics: [], pages: [] };
	expect(sitemapFiles({ ...corpus, live })).toHaveLength(1);
});
