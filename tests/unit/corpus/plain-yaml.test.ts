import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/corpus/plain-yaml.ts';

describe('readPlainYaml', () => {
	it('reads maps, lists and one-line values', () => {
		const text = [
			'title: A day at the clinic',
			"quoted: 'It''s: here'",
			'plain: "with # and: inside"',
			'date: 2026-05-31',
			'draft: false',
			'count: 12',
			'empty:',
			'topics:',
			'  - one',
			'  - two',
			'aliases:',
			'- /news/1/',
			'source:',
			'  url: https://example.org/a?b=c',
			'facts:',
			'  - label: Visits',
			'    value: 3',
			'',
		].join('\n');
		expect(readPlainYaml(text)).toEqual({
			title: 'A day at the clinic',
			quoted: "It's: here",
			plain: 'with # and: inside',
			date: '2026-05-31',
			draft: false,
			count: 12,
			empty: null,
			topics: ['one', 'two'],
			aliases: ['/news/1/'],
			source: { url: 'https://example.org/a?b=c' },
			facts: [{ label: 'Visits', value: 3 }],
		});
	});

	it.each([
		['a block of text', 'a: |\n  one\n'],
		['a value on two lines', 'a: one\n  two'],
		['a comment', 'a: one # two'],
		['an anchor', 'a: &x one'],
		['a list on one line', 'a: [one]'],
		['an escape', 'a: "one\\ttwo"'],
		['a key that comes twice', 'a: one\na: two'],
		['a number that is not whole', 'a: 1.5'],
		['a number with a leading zero', 'a: 007'],
		['a word for nothing', 'a: Null'],
		['a tab', 'a:\tone'],
		['a key named like a method', 'constructor: one'],
		['nothing', ''],
	])('leaves %s to the parser', (_, text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});

	it('never says anything that the parser does not say', () => {
		const piece = fc.constantFrom(
			...['a', 'b', 'on', 'true', 'null', '12', '0x1f', '1e3', '1_0', '07', '1:30', '.5', '-1'],
			...[
				'2026-05-31',
				'é',
				': ',
				':',
				'- ',
				'\n',
				'\n  ',
				' ',
				'#',
				' #',
				"'",
				"''",
				'"',
				'/',
				'(',
			],
			...[',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '%', '@', '?', '~', '\\', '---', '<<'],
		);
		const line = fc.tuple(
			fc.constantFrom('', '', '', '  ', '    ', '- ', '  - '),
			fc.constantFrom('a: ', 'b: ', 'c:', 'd: ', 'e: ', 'f:', ''),
			fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
		);
		const text = fc
			.array(line, { minLength: 1, maxLength: 6 })
			.map((lines) => lines.map((parts) => parts.join('')).join('\n'));
		fc.assert(
			fc.property(text, (yaml) => {
				const read = readPlainYaml(yaml);
				if (read === undefined) return;
				const document = parseDocument(yaml);
				expect(document.errors).toEqual([]);
				expect(read).toEqual(document.toJS());
			}),
			{ numRuns: 20_000 },
		);
	});
});
