import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/model/collections.ts';
import { checkData, pruneEmpty } from '../../../src/model/validation.ts';
import { validArticle, validPressRelease } from '../../fixtures/content/articles.ts';
import { validCaseStudy } from '../../fixtures/content/outreach.ts';

describe('pruneEmpty', () => {
	it.each([
		['a text of spaces', { a: ' \n', b: 'x' }, { b: 'x' }],
		['null', { a: null, b: 'x' }, { b: 'x' }],
		['an empty list', { a: [], b: 'x' }, { b: 'x' }],
		['a list of nothing', { a: [null, '', {}], b: 'x' }, { b: 'x' }],
		['an empty group', { a: {}, b: 'x' }, { b: 'x' }],
		['a group of nothing', { a: { c: '', d: [null] }, b: 'x' }, { b: 'x' }],
		['the empty items of a list', { a: ['x', '', 'y'] }, { a: ['x', 'y'] }],
	])('drops %s', (_, input, expected) => {
		expect(pruneEmpty(input)).toEqual(expected);
	});

	it.each([0, false, 'x', { a: false }, { a: 0 }, ['x']])('keeps %j', (value) => {
		expect(pruneEmpty(value)).toEqual(value);
	});
});

describe('checkData', () => {
	it('takes what a form leaves in optional fields for absent', () => {
		const input = {
			...validArticle,
			image: { src: '', alt: '' },
			review: {},
			authors: [],
			updated: null,
			reviewOverdue: ' ',
		};
		const { data } = checkData(collections.articles.schema, input);
		expect(data).toEqual(checkData(collections.articles.schema, validArticle).data);
		const caseStudy = { ...validCaseStudy, consent: { ref: '', covers: [], channels: [] } };
		expect(checkData(collections['case-studies'].schema, caseStudy).data?.consent).toBeUndefined();
	});

	it('fills in what every entry has', () => {
		expect(checkData(collections.articles.schema, validArticle).data).toMatchObject({
			topics: [],
			authors: [],
			aliases: [],
			draft: false,
		});
	});

	it('trims texts', () => {
		const { data } = checkData(collections.articles.schema, { ...validArticle, title: '  A  ' });
		expect(data?.title).toBe('A');
	});

	it('names the place that was read, not the one that is left when empty items have gone', () => {
		const topics = ['', 'fine', null, 'Not fine', {}, 'Nor this'];
		const { problems = [] } = checkData(collections.articles.schema, { ...validArticle, topics });
		expect(problems.map(({ path }) => path)).toEqual([
			['topics', 3],
			['topics', 5],
		]);
	});

	it('leaves its input as it was', () => {
		const input = Object.freeze({ ...validPressRelease, topics: Object.freeze(['', 'flu']) });
		expect(() => checkData(collections.articles.schema, input)).not.toThrow();
		expect(input.topics).toEqual(['', 'flu']);
	});
});
