import { describe, expect, it } from 'vitest';
import { listViews } from '../../../src/views/list.ts';
import { itemsPerPage } from '../../../src/views/pager.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';
import { createEntry } from '../../fixtures/content/entry.ts';

const corpus = currentCorpusOf();

describe('a list', () => {
	it.each([
		[0, 1, 0],
		[1, 1, 1],
		[itemsPerPage, 1, itemsPerPage],
		[itemsPerPage + 1, 2, 1],
		[1000, 42, 16],
	])('of %i pieces has %i pages, %i cards on the last', (count, pages, last) => {
		const views = listOf(count);
		expect(views).toHaveLength(pages);
		expect(views.at(-1)?.cards).toHaveLength(last);
		expect(views.flatMap(({ cards }) => cards.map(({ href }) => href))).toHaveLength(count);
		expect(views.every((view) => view.count === count)).toBe(true);
	});

	it('of one page has no pager', () => {
		expect(listOf(itemsPerPage)[0]?.pager).toBeUndefined();
	});

	it('leads from page to page, and to the first and last', () => {
		const views = listOf(1000);
		expect(views[0]?.pager).toMatchObject({ page: 1, newer: undefined, older: '/topics/flu/2/' });
		expect(views[1]?.pager).toMatchObject({ newer: '/topics/flu/', older: '/topics/flu/3/' });
		expect(views[41]?.pager).toMatchObject({ newer: '/topics/flu/41/', older: undefined });
		expect(views[20]?.pager?.pages.map(({ number }) => number)).toEqual([1, 20, 21, 22, 42]);
		expect(views[0]?.pager?.pages.map(({ href }) => href)).toEqual([
			'/topics/flu/',
			'/topics/flu/2/',
			'/topics/flu/42/',
		]);
	});

	it('gives each page its own path and title', () => {
		const pages = listOf(1000).map(({ page }) => page);
		expect(new Set(pages.map(({ path }) => path)).size).toBe(42);
		expect(new Set(pages.map(({ title }) => title)).size).toBe(42);
		expect(pages.at(-1)).toMatchObject({ path: '/topics/flu/42/' });
		expect(pages.at(-1)?.title).toContain('Page 42 of 42');
	});

	it('keeps the order that it is given', () => {
		const [first] = listOf(30);
		expect(first?.cards.slice(0, 2).map(({ title }) => title)).toEqual(['Piece 0', 'Piece 1']);
	});
});

describe('the order of pieces', () => {
	it('is by day, newest first, then by name', () => {
		const pieces = { b: '2026-02-01', c: '2026-02-02', a: '2026-02-01' };
		const files = Object.entries(pieces).map(([slug, date]) =>
			fileOf(`articles/heart-health/${slug}.md`, { ...validArticle, date }),
		);
		const { indexes } = currentCorpusOf(Object.assign({}, ...files) as ContentFiles);
		expect(indexes.pieces.slice(0, 3).map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
	});
});

function listOf(count: number) {
	const entries = Array.from({ length: count }, (_, i) =>
		createEntry('articles', { ...validArticle, title: `Piece ${i}` }, `piece-${i}`),
	);
	const facts = {
		path: '/topics/flu/',
		heading: 'Flu',
		description: 'On flu',
		crumbs: [],
		entries,
	};
	return listViews(facts, corpus, new Map());
}
