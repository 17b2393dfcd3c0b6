import { describe, expect, it } from 'vitest';
import { parseQuery, replaceWords } from '../../../../src/search/engine/query.ts';

describe('parseQuery', () => {
	it.each([
		['heart failure', ['heart', 'failure…']],
		['heart failure ', ['heart', 'failure']],
		['"heart failure" home', ['heart/0', 'failure/0', 'home…']],
		['“heart failure” „at home“', ['heart/0', 'failure/0', 'at/1', 'home/1']],
		['say "heart fail', ['say', 'heart/0', 'fail/0']],
		['!?', []],
	])('reads %j: / is the number of a phrase, … a word still being typed', (text, expected) => {
		const words = parseQuery(text).words.map(
			({ term, phrase, isOpen }) =>
				`${term}${phrase === undefined ? '' : `/${phrase}`}${isOpen ? '…' : ''}`,
		);
		expect(words).toEqual(expected);
	});

	it('looks at no more words than anybody means', () => {
		expect(parseQuery('word '.repeat(50)).words).toHaveLength(16);
	});
});

it('replaceWords leaves everything else as it was typed', () => {
	const query = parseQuery('Pateint, "at home"  engagment');
	const [first, , , last] = query.words;
	const replacements = new Map(
		[first, last].flatMap((word, i) =>
			word ? [[word, ['patient', 'engagement'][i] ?? ''] as const] : [],
		),
	);
	expect(replaceWords(query, replacements)).toBe('patient, "at home"  engagement');
});
