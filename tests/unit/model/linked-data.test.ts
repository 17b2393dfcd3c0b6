import { describe, expect, it } from 'vitest';
import { readLinkedData } from '../../../src/model/linked-data.ts';

const article = {
	'@type': 'MedicalScholarlyArticle',
	headline: 'A quiet ward',
	description: 'Less noise.',
	datePublished: '2026-02-03',
	author: { '@type': 'Person', name: 'C. Writer' },
	publisher: { '@type': 'Organization', name: 'Example Press' },
};
const facts = {
	title: 'A quiet ward',
	description: 'Less noise.',
	published: '2026-02-03',
	author: 'C. Writer',
	publisher: 'Example Press',
};

const read = (...nodes: unknown[]) => readLinkedData(nodes.map((node) => JSON.stringify(node)));

describe('linked data', () => {
	it.each<[string, unknown[]]>([
		['by itself', [article]],
		['in a list', [[{ '@type': 'Organization' }, article]]],
		['in a graph', [{ '@graph': [{ '@type': 'BreadcrumbList' }, article] }]],
		['after its page', [{ '@type': 'WebPage', name: 'Something else' }, article]],
		['of two types', [{ ...article, '@type': ['CreativeWork', 'NewsArticle'] }]],
		['under the name of a thing', [{ ...article, headline: undefined, name: 'A quiet ward' }]],
	])('names the piece that stands %s', (_where, nodes) => {
		expect(read(...nodes)).toEqual(facts);
	});

	it.each([
		['a text', 'C. Writer', 'C. Writer'],
		['several people', [{ name: 'Ada' }, 'Robin', { name: ['Noor', 'N.'] }], 'Ada, Robin and Noor'],
		['a reference', { '@id': '#ada' }, 'Ada'],
		['a reference to nobody', { '@id': '#nobody' }, undefined],
		['a number', 7, undefined],
	])('takes an author who is %s', (_what, author, expected) => {
		const ada = { '@id': '#ada', '@type': 'Person', name: 'Ada' };
		expect(read({ '@graph': [{ ...article, author }, ada] }).author).toBe(expected);
	});

	it('falls back on the page', () => {
		expect(read({ '@type': 'WebPage', name: 'A page' }).title).toBe('A page');
	});

	it.each(['{', '7', 'null', '{"@type":"Person","name":"Ada"}', '{"@graph":"x"}'])(
		'learns nothing from %s',
		(text) => {
			expect(readLinkedData([text])).toEqual({});
		},
	);
});
