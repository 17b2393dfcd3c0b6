import { describe, expect, it } from 'vitest';
import { findTargets, toTarget, wordFoundBy } from '../../../src/model/targets.ts';
import { createEntry } from '../../fixtures/content/entry.ts';
import { validCommunity, validPerson, validTopic } from '../../fixtures/content/shelves.ts';

const targets = [
	{ slug: 'sleep', title: 'Sleep and rest', also: ['slumber'], note: 'KLAS' },
	{ slug: 'no-sleep', title: 'Insomnia', also: ['sleepless nights'] },
	{ slug: 'elan', title: 'Élan vital', also: [] },
];

describe('a few typed words', () => {
	it.each([
		['', ['sleep', 'no-sleep', 'elan']],
		['sle', ['sleep', 'no-sleep']],
		['nights sleepless', ['no-sleep']],
		['SLUMBER', ['sleep']],
		['elan', ['elan']],
		['klas rest', ['sleep']],
		['no-sleep', ['no-sleep']],
		['sleep vital', []],
	])('%j find %j', (typed, slugs) => {
		expect(findTargets(targets, typed).map(({ slug }) => slug)).toEqual(slugs);
	});
});

describe('the word that a target was found by', () => {
	it.each([
		['slumb', 'slumber'],
		['sleep', undefined],
		['', undefined],
		['klas', undefined],
	])('with %j is %s', (typed, word) => {
		expect(targets.slice(0, 1).map((target) => wordFoundBy(target, typed))).toEqual([word]);
	});
});

describe('a target', () => {
	it.each([
		[
			'topics',
			{ ...validTopic, name: 'Rest', synonyms: ['slumber'], scheme: 'KLAS' },
			{ title: 'Rest', also: ['slumber'], note: 'KLAS' },
		],
		[
			'people',
			{ ...validPerson, name: 'Ana', role: 'Editor' },
			{ title: 'Ana', also: [], note: 'Editor' },
		],
		[
			'communities',
			{ ...validCommunity, title: 'Heart health', shortName: 'Heart' },
			{ title: 'Heart health', also: ['Heart'] },
		],
	] as const)('of %s is found by what else it is called', (collection, data, expected) => {
		expect(toTarget(createEntry(collection, data, 'it'))).toEqual({ slug: 'it', ...expected });
	});
});
