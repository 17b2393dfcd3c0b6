import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, smogGrade } from '../../../../src/model/rules/reading/formulas.ts';
import {
	addCounts,
	countSentences,
	toGlossary,
} from '../../../../src/model/rules/reading/sentences.ts';

function split(text: string): string[] {
	return countSentences([{ text, path: [] }], undefined).map((sentence) => sentence.text);
}

function count(text: string, glossary: string[] = []) {
	return addCounts(countSentences([{ text, path: [] }], toGlossary(glossary)));
}

describe('the formulas', () => {
	it('gives the grade that Kincaid and others would', () => {
		// 0.39 * 100 / 5 + 11.8 * 150 / 100 - 15.59
		const counts = { sentences: 5, words: 100, syllables: 150, longWords: 10 };
		expect(fleschKincaidGrade(counts)).toBeCloseTo(9.91, 2);
	});

	it.each([
		[30, 36, 9.39],
		[60, 72, 9.39],
		[30, 0, 3.13],
	])('gives the SMOG grade of %i sentences with %i long words', (sentences, longWords, grade) => {
		const counts = { sentences, words: 500, syllables: 700, longWords };
		expect(smogGrade(counts)).toBeCloseTo(grade, 2);
	});

	it('gives no SMOG grade of fewer than 30 sentences', () => {
		expect(smogGrade({ sentences: 29, words: 500, syllables: 700, longWords: 9 })).toBeUndefined();
	});
});

describe('sentences', () => {
	it.each([
		['Sit down. Rest.', ['Sit down.', 'Rest.']],
		['Is it high? Call us! We help.', ['Is it high?', 'Call us!', 'We help.']],
		['Dr. Lee called. She was kind.', ['Dr. Lee called.', 'She was kind.']],
		['Take it at 8 a.m. Monday to Friday.', ['Take it at 8 a.m. Monday to Friday.']],
		['Take 2.5 mg a day.', ['Take 2.5 mg a day.']],
		['“Sit down.” He sat.', ['“Sit down.”', 'He sat.']],
		['A heading without a stop', ['A heading without a stop']],
		['120 / 80', []],
	])('cuts %j', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});
});

describe('words', () => {
	it('counts syllables, and words of three and more', () => {
		expect(count('The family doctor measured it twice.')).toEqual({
			sentences: 1,
			words: 6,
			syllables: 10,
			longWords: 1,
		});
	});

	it('does not count numbers', () => {
		expect(count('Take 2 of 10.').words).toBe(2);
	});

	it.each([
		['hypertension', 'Treat hypertension early.'],
		['Hypertension', 'Treat hypertension early.'],
		['type 2 diabetes', 'Treat type 2 diabetes early.'],
		['statin', 'Treat statins early.'],
		['COVID-19', 'Treat COVID-19 early.'],
	])('leaves out %s', (term, text) => {
		expect(count(text, [term]).words).toBe(2);
	});

	it('leaves out whole words only', () => {
		expect(count('Treat prediabetes early.', ['diabetes']).words).toBe(3);
	});
});
