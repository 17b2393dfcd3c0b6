import { describe, expect, it } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../../src/corpus/front-matter.ts';

describe('splitFrontMatter', () => {
	it.each([
		['fields and a body', '---\na: 1\n---\n\nText\n', 'a: 1\n', '\nText\n'],
		['fields alone', '---\na: 1\n---', 'a: 1\n', ''],
		['no fields', '---\n---\nText\n', '', 'Text\n'],
		[
			'a later line of hyphens',
			'---\na: 1\n---\nText\n\n---\n\nMore',
			'a: 1\n',
			'Text\n\n---\n\nMore',
		],
		['line ends of Windows', '---\r\na: 1\r\n---\r\nText\r\n', 'a: 1\n', 'Text\n'],
		['line ends of old Macs', '---\ra: 1\r---\rText', 'a: 1\n', 'Text'],
		['a byte order mark', '\uFEFF---\na: 1\n---\nText', 'a: 1\n', 'Text'],
		['spaces after the fences', '--- \na: 1\n---\t\nText', 'a: 1\n', 'Text'],
		['hyphens inside a value', '---\na: x---y\nb: "---"\n---\n', 'a: x---y\nb: "---"\n', ''],
	])('cuts a file with %s', (_, text, yaml, body) => {
		expect(splitFrontMatter(text)).toMatchObject({ yaml, body });
	});

	it.each([
		'',
		'Text',
		'\n---\na: 1\n---\n',
		'---\na: 1\n',
		'----\na: 1\n----\n',
		' ---\na: 1\n---\n',
	])('finds no fields in %j', (text) => {
		expect(splitFrontMatter(text).yaml).toBeUndefined();
	});

	it('knows on which lines the parts start', () => {
		const split = splitFrontMatter('---\na: 1\nb: 2\n---\nfirst\nsecond');
		expect(split).toMatchObject({ yamlLine: 2, bodyLine: 5 });
	});
});

describe('parseYaml', () => {
	it('leaves dates, times and words what they are', () => {
		expect(parseYaml('a: 2026-05-31\nb: yes\nc: 18:30\nd: 1_000\ne: 0x1F\nf: ~\n').data).toEqual({
			a: '2026-05-31',
			b: 'yes',
			c: '18:30',
			d: '1_000',
			e: 31,
			f: null,
		});
	});

	it('evaluates nothing', () => {
		const { data } = parseYaml('a: !!js/function "function () { throw 1 }"\n');
		expect(data).toEqual({ a: 'function () { throw 1 }' });
	});

	it('finds the line of a field, of an item, and of what is nearest to a missing one', () => {
		const { lineOf } = parseYaml('a: 1\nsource:\n  # where\n  url: x\nlist:\n  - a\n\n  - b\n');
		expect(lineOf(['a'])).toBe(1);
		expect(lineOf(['source', 'url'])).toBe(4);
		expect(lineOf(['source', 'name'])).toBe(2);
		expect(lineOf(['list', 1])).toBe(8);
		expect(lineOf(['list', 7])).toBe(5);
		expect(lineOf(['nowhere'])).toBe(1);
		expect(lineOf([])).toBe(1);
	});

	it('says in plain words what is wrong, and on which line', () => {
		const slips = {
			'a colon in a value': 'title: Asthma: what helps',
			'a line without a colon': 'title: A\ndescription\ndate: 2026-01-01',
			'a field twice': 'title: A\ntitle: B',
			'a tab': 'source:\n\turl: x',
			'an open quote': 'title: "A',
			'an open bracket': 'topics: [a, b',
			'a sign at the start': 'title: @home',
			'a backslash': 'title: "C:\\Users"',
			'text after the quotes': 'title: "A" and B',
			'a stray space': ' title: A\ndate: 2026-01-01',
			'an alias of nothing': 'title: *important*',
			'a bomb of aliases': bomb(),
		};
		const report = Object.entries(slips).flatMap(([slip, yaml]) => {
			const { data, errors } = parseYaml(yaml);
			expect(data).toBeUndefined();
			return errors.map(({ line, message, remedy }) => `${slip}: ${line}: ${message}. ${remedy}.`);
		});
		expect(report.join('\n')).toMatchInlineSnapshot(`
			"a colon in a value: 1: The value holds a colon and a space, which only stand after the name of a field. Put quotes around the value.
			a line without a colon: 2: The line is not a field: no colon and space stand after its name. Write the name of the field, a colon, a space and its value.
			a field twice: 2: The same field stands here for the second time. Remove one of the two.
			a tab: 2: The line starts with a tab. Use spaces instead.
			an open quote: 1: A quote is opened and not closed. Close it at the end of the value.
			an open bracket: 1: A bracket is opened and not closed. Close it, or put quotes around the value.
			a sign at the start: 1: The value starts with a sign that means something else here. Put quotes around the value.
			a backslash: 1: The value holds a backslash between double quotes. Use single quotes around the value.
			text after the quotes: 1: The value does not end where its quotes do, or the line is not indented like the others. Put quotes around the whole value, and line the field up with the others.
			a stray space: 2: The value does not end where its quotes do, or the line is not indented like the others. Put quotes around the whole value, and line the field up with the others.
			an alias of nothing: 1: The fields refer to each other with * in a way that cannot be followed. Write the values out, and put quotes around text that starts with *.
			a bomb of aliases: 1: The fields refer to each other with * in a way that cannot be followed. Write the values out, and put quotes around text that starts with *."
		`);
	});

	it('survives brackets that nest without end', () => {
		expect(parseYaml(`a: ${'['.repeat(20_000)}`).errors).toHaveLength(1);
	});
});

/** Nine lists of nine references to the one before: a third of a billion items when written out. */
function bomb(): string {
	const lists = 'bcdefghi'.split('').map((name, i) => {
		const reference = `*${'abcdefgh'.charAt(i)}`;
		return `${name}: &${name} [${Array.from({ length: 9 }, () => reference).join(', ')}]`;
	});
	return ['a: &a [x, x, x, x, x, x, x, x, x]', ...lists].join('\n');
}
