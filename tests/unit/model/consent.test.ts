import { describe, expect, it } from 'vitest';
import {
	allowsChannel,
	consentState,
	coversPart,
	type ConsentState,
} from '../../../src/model/consent.ts';
import { visibility, type Visibility } from '../../../src/model/publishing.ts';
import type { CaseStudy } from '../../../src/model/schemas/case-study.ts';
import { consent, createArticle, createStory, today } from '../../fixtures/rules/entries.ts';

const cases: [string, Partial<CaseStudy>, ConsentState, Visibility][] = [
	['a consent in force', {}, 'valid', 'live'],
	['no record', { consent: undefined }, 'missing', 'draft'],
	[
		'no record, but a patient who is invented',
		{ consent: undefined, composite: true },
		'unneeded',
		'live',
	],
	[
		'a record from tomorrow',
		{ consent: { ...consent, obtained: '2026-06-16' } },
		'missing',
		'draft',
	],
	['a record from today', { consent: { ...consent, obtained: today } }, 'valid', 'live'],
	[
		'a consent revoked today',
		{ consent: { ...consent, revoked: today } },
		'withdrawn',
		'withdrawn',
	],
	[
		'a consent revoked from tomorrow',
		{ consent: { ...consent, revoked: '2026-06-16' } },
		'valid',
		'live',
	],
	['the last day of a consent', { consent: { ...consent, expires: today } }, 'valid', 'live'],
	[
		'a consent that ran out yesterday',
		{ consent: { ...consent, expires: '2026-06-14' } },
		'withdrawn',
		'withdrawn',
	],
	[
		'a consent that ends with an event',
		{ consent: { ...consent, expires: undefined, expiresWith: 'the end of the campaign' } },
		'valid',
		'live',
	],
	[
		'a composite story whose consent was revoked',
		{ composite: true, consent: { ...consent, revoked: today } },
		'withdrawn',
		'withdrawn',
	],
	['a consent for print alone', { consent: { ...consent, channels: ['print'] } }, 'valid', 'draft'],
	[
		'a revoked consent for print alone',
		{ consent: { ...consent, channels: ['print'], revoked: today } },
		'withdrawn',
		'withdrawn',
	],
	['a consent for photos alone', { consent: { ...consent, covers: ['photo'] } }, 'valid', 'draft'],
	[
		'a draft whose consent was revoked',
		{ draft: true, consent: { ...consent, revoked: today } },
		'withdrawn',
		'draft',
	],
];

describe('a story and its consent', () => {
	it.each(cases)('%s', (_, change, state, seen) => {
		const story = createStory(change);
		expect(consentState(story, today)).toBe(state);
		expect(visibility(story, today)).toBe(seen);
	});
});

describe('allowsChannel', () => {
	const webOnly = { consent: { ...consent, channels: ['web' as const] } };

	it.each([
		['a channel of the record', {}, true],
		['a channel that the record leaves out', webOnly, false],
		['anything once the consent is revoked', { consent: { ...consent, revoked: today } }, false],
		['anything without a record', { consent: undefined }, false],
		['everything of an invented patient', { consent: undefined, composite: true }, true],
	])('answers for %s', (_, change, expected) => {
		expect(allowsChannel(createStory(change), 'embed', today)).toBe(expected);
	});

	it('has nothing against entries that tell of no patient', () => {
		expect(allowsChannel(createArticle(), 'social', today)).toBe(true);
	});
});

describe('coversPart', () => {
	it.each([
		['a part of the record', {}, true],
		[
			'a part that the record leaves out',
			{ consent: { ...consent, covers: ['text' as const] } },
			false,
		],
		['anything without a record', { consent: undefined }, false],
		['everything of an invented patient', { consent: undefined, composite: true }, true],
	])('answers for %s', (_, change, expected) => {
		expect(coversPart(createStory(change), 'photo')).toBe(expected);
	});

	it('has nothing against entries that tell of no patient', () => {
		expect(coversPart(createArticle(), 'photo')).toBe(true);
	});
});
