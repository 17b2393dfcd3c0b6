import { describe, expect, it } from 'vitest';
import { staticPath } from '../../../src/views/static-paths.ts';
import { allViews } from '../../fixtures/content/all-views.ts';
import { validCuratedArticle } from '../../fixtures/content/articles.ts';
import { fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';
import { validPage } from '../../fixtures/content/shelves.ts';

const props = { view: { title: 'A', list: [1, 2], gone: undefined } };

describe('the key of a path', () => {
	it('stays while its props stay', () => {
		const { cacheKey } = staticPath({ page: 'a' }, props);
		expect(staticPath({ page: 'a' }, structuredClone(props)).cacheKey).toBe(cacheKey);
		expect(staticPath({ page: 'b' }, props).cacheKey).toBe(cacheKey);
	});

	it.each([
		['a word', { view: { ...props.view, title: 'B' } }],
		['an order', { view: { ...props.view, list: [2, 1] } }],
		['a new field', { view: { ...props.view, gone: 0 } }],
		['a name', { viewed: props.view }],
	])('changes with %s', (_, changed) => {
		expect(staticPath({}, changed).cacheKey).not.toBe(staticPath({}, props).cacheKey);
	});
});

describe('views', () => {
	it('are the same for the same content, wherever it lies', () => {
		expect(JSON.stringify(allViews(currentCorpusOf()))).toBe(
			JSON.stringify(allViews(currentCorpusOf())),
		);
	});

	it('hold nothing that JSON would lose, so that the key sees all of them', () => {
		const views = allViews(currentCorpusOf());
		expect(JSON.parse(JSON.stringify(views))).toEqual(withoutUndefined(views));
	});

	it('change only where they show what has changed', () => {
		const edited = fileOf('articles/heart-health/home-cuffs.md', {
			...validCuratedArticle,
			reviewOverdue: 'Nobody sees this',
			topics: ['blood-pressure', 'home-monitoring'],
		});
		const retitled = fileOf('pages/about.md', { ...validPage, title: 'About us' });
		expect(changed({}, fileOf('pages/about.md', validPage))).toContain('pages');
		expect(changed(fileOf('pages/about.md', validPage), { ...retitled })).toEqual([
			'pages',
			'contentApi',
			'search',
		]);
		expect(changed(bodied({}), bodied(edited))).toEqual([]);
	});
});

/** The views that differ between two contents. */
function changed(before: ContentFiles, after: ContentFiles): string[] {
	const [old, now] = [before, after].map((files) => allViews(currentCorpusOf(files)));
	return Object.keys(old ?? {}).filter(
		(name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]),
	);
}

/** The edited file, or the same without the edit. */
function bodied(files: ContentFiles): ContentFiles {
	return {
		...fileOf('articles/heart-health/home-cuffs.md', {
			...validCuratedArticle,
			topics: ['blood-pressure', 'home-monitoring'],
		}),
		...files,
	};
}

function withoutUndefined(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutUndefined);
	if (typeof value !== 'object' || value === null) return value;
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, child]) => child !== undefined)
			.map(([key, child]) => [key, withoutUndefined(child)]),
	);
}
