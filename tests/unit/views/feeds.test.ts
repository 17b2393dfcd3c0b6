import { expect, it } from 'vitest';
import { feedPaths } from '../../../src/views/feeds.ts';
import { validArticle, validCuratedArticle } from '../../fixtures/content/articles.ts';
import { fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf, siteUrl } from '../../fixtures/content/current.ts';

const article = 'articles/heart-health/a-piece.md';

it('stands for the site, each community and each topic', () => {
	const feeds = feedPaths('rss', currentCorpusOf()).map(({ params, props }) => [
		params.scope,
		props.feed.feedUrl,
		props.feed.items.length,
	]);
	expect(feeds).toEqual([
		[undefined, `${siteUrl}/rss.xml`, 2],
		['communities/heart-health', `${siteUrl}/communities/heart-health/rss.xml`, 2],
		['topics/blood-pressure', `${siteUrl}/topics/blood-pressure/rss.xml`, 2],
		['topics/home-monitoring', `${siteUrl}/topics/home-monitoring/rss.xml`, 1],
	]);
});

it('holds the newest twenty pieces', () => {
	const pieces = Array.from({ length: 25 }, (_, i) =>
		fileOf(`articles/heart-health/piece-${i}.md`, {
			...validArticle,
			date: `2026-02-${String(i + 1).padStart(2, '0')}`,
		}),
	);
	const [first] = feedPaths('atom', currentCorpusOf(Object.assign({}, ...pieces) as ContentFiles));
	expect(first?.props.feed.items).toHaveLength(20);
	expect(first?.props.feed.items[0]?.published).toBe('2026-02-25');
});

it('names the source of a curated piece in its text too', () => {
	const [item] = itemsOf(fileOf(article, { ...validCuratedArticle, date: '2026-03-01' }, 'Words.'));
	expect(item?.html).toBe(
		'<p>Words.</p><p>Curated from <a href="https://www.journal.example/trials/home-cuffs">Journal of Everyday Care</a></p>',
	);
});

it.each([
	['[a](/topics/flu/?x=1&y)', 'https://board.example/topics/flu/?x=1&amp;y'],
	['[a](//example.org/a)', 'https://example.org/a'],
	['[a](#part)', 'https://board.example/communities/heart-health/articles/a-piece/#part'],
	['[a](../b/)', 'https://board.example/communities/heart-health/articles/b/'],
	['[a](https://example.org/?a&b)', 'https://example.org/?a&amp;b'],
	['[a](mailto:desk@example.org)', 'mailto:desk@example.org'],
])('makes the address in %s whole', (markdown, href) => {
	const [item] = itemsOf(fileOf(article, { ...validArticle, date: '2026-03-01' }, markdown));
	expect(item?.html).toContain(`<a href="${href}"`);
});

it('changes nothing that only looks like an address, and leaves pictures behind', () => {
	const body = 'Write ` href="/a"` here. ![A desk](media/desk.jpg)';
	const [item] = itemsOf(fileOf(article, { ...validArticle, date: '2026-03-01' }, body));
	expect(item?.html).toBe('<p>Write <code> href="/a"</code> here. </p>');
});

function itemsOf(files: ContentFiles) {
	const [first] = feedPaths('json', currentCorpusOf(files));
	return first?.props.feed.items ?? [];
}
