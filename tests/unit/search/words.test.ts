import { describe, expect, it } from 'vitest';
import { toStem, toTerms } from '../../../src/search/words.ts';

describe('toTerms', () => {
	it.each([
		['The Patient’s portal', ['the', 'patients', 'portal']],
		['Élan, naïve façade', ['elan', 'naive', 'facade']],
		['e\u0301lan', ['elan']],
		['follow-up after 24 h', ['follow', 'up', 'after', '24', 'h']],
		['COVID-19: A1C < 7 %', ['covid', '19', 'a1c', '7']],
		['здоровье 健康', ['здоровье', '健康']],
		['', []],
	])('reads %j', (text, terms) => {
		expect(toTerms(text)).toEqual(terms);
	});

	it('cuts a run of letters that no word is, never inside of a character', () => {
		expect(toTerms('a'.repeat(99))).toEqual(['a'.repeat(40)]);
		expect(toTerms(`${'a'.repeat(39)}\u{20000}b`)).toEqual(['a'.repeat(39)]);
	});
});

describe('toStem', () => {
	it.each([
		['patient', 'patients'],
		['manage', 'managing'],
		['manages', 'managed'],
		['study', 'studies'],
		['visit', 'visiting'],
		['plan', 'planning'],
		['box', 'boxes'],
	])('is the same for %s and %s', (one, other) => {
		expect(toStem(one)).toBe(toStem(other));
	});

	it.each([
		['care', 'car'],
		['process', 'proces'],
		['ring', 'r'],
		['virus', 'viru'],
	])('is not the same for %s and %s', (one, other) => {
		expect(toStem(one)).not.toBe(toStem(other));
	});
});
