import { describe, expect, it } from 'vitest';
import { cutExcerpt, markText } from '../../../../src/search/engine/mark.ts';

const terms = new Set(['asthma', 'elan', 'patients']);

describe('markText', () => {
	it.each([
		['Asthma, and élan', '[Asthma], and [élan]'],
		['The patients’ asthma', 'The [patients]’ [asthma]'],
		['Asthmatic', 'Asthmatic'],
		['', ''],
	])('marks whole words of %j whatever their case and marks', (text, marked) => {
		const stretches = markText(text, terms);
		expect(stretches.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('')).toBe(
			marked,
		);
	});
});

describe('cutExcerpt', () => {
	const long = `${'word '.repeat(60)}asthma at the end`;

	it('leaves a text whose first asked word is seen anyway', () => {
		expect(cutExcerpt('Asthma first, and more', terms, 10)).toBe('Asthma first, and more');
		expect(cutExcerpt('word '.repeat(60), terms, 100)).toBe('word '.repeat(60));
	});

	it('begins shortly before an asked word that comes late, at a whole word', () => {
		expect(cutExcerpt(long, terms, 100)).toMatch(/^… (?:word ){11,12}asthma at the end$/);
	});
});
