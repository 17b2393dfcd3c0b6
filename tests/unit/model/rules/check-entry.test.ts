import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../../src/model/rules/check-entry.ts';
import {
	consent,
	context,
	createArticle,
	createCampaign,
	createStory,
	today,
} from '../../../fixtures/rules/entries.ts';

const slip = { title: 'Her number 412-68-3907' };

describe('checkEntry', () => {
	it.each([createArticle(), createCampaign(), createStory()])(
		'has nothing to say about a good entry of $collection',
		(entry) => {
			expect(checkEntry(entry, context)).toEqual([]);
		},
	);

	it('names the rule of each finding', () => {
		const found = checkEntry(createStory({ ...slip, consent: undefined }), context);
		expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
			['consent', 'error'],
			['identifiers', 'error'],
		]);
	});

	it('only warns about a draft', () => {
		const found = checkEntry(createStory({ ...slip, consent: undefined, draft: true }), context);
		expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
	});

	it('lets a withdrawal through, whatever else is wrong', () => {
		const revoked = { ...consent, revoked: today, minor: true };
		const found = checkEntry(createStory({ ...slip, consent: revoked }), context);
		expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
			['consent', 'warning'],
			['identifiers', 'warning'],
		]);
	});
});
