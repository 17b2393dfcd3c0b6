import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { patchYaml } from '../../../cms/saving/patch-yaml.ts';

const file = `# Written by hand, keep it that way.
title:   'A quiet   ward'   # the editors like this one
date: 2026-03-02

topics: [ sleep, "noise" ]
source:
  # where it came from
  url: "https://example.org/ward"
  name: Example Press
  retrieved: 2026-03-01 # by hand
authors:
  - ana   # lead
  # second author
  - 'ben'
note: |
  # not a comment
  two lines

unknown: 007
`;
const data = parse(file) as Record<string, unknown>;

/** The lines that a change took away and added. */
function diff(next: Record<string, unknown>): string {
	const before = file.split('\n');
	const after = patchYaml(file, next).split('\n');
	const removed = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
	const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
	return [...removed, ...added].join('\n');
}

describe('patchYaml', () => {
	it('gives back the same text when nothing changed', () => {
		expect(patchYaml(file, structuredClone(data))).toBe(file);
	});

	it('changes one line for one text and keeps its quotes and comment', () => {
		expect(diff({ ...data, title: 'A loud ward' })).toMatchInlineSnapshot(`
			"- title:   'A quiet   ward'   # the editors like this one
			+ title: 'A loud ward'   # the editors like this one"
		`);
	});

	it('changes one key within a group', () => {
		const source = { ...(data.source as object), retrieved: '2026-03-09' };
		expect(diff({ ...data, source })).toMatchInlineSnapshot(`
			"-   retrieved: 2026-03-01 # by hand
			+   retrieved: 2026-03-09 # by hand"
		`);
	});

	it('adds a key within a group below the others', () => {
		const source = { ...(data.source as object), author: 'C. Writer' };
		expect(diff({ ...data, source })).toMatchInlineSnapshot(`"+   author: C. Writer"`);
	});

	it('adds an item to a list and leaves the others alone', () => {
		expect(diff({ ...data, authors: ['ana', 'ben', 'cy'] })).toMatchInlineSnapshot(`"+   - cy"`);
	});

	it('keeps a list on one line that was on one line', () => {
		expect(diff({ ...data, topics: ['sleep', 'rest'] })).toMatchInlineSnapshot(`
			"- topics: [ sleep, "noise" ]
			+ topics: [sleep, rest]"
		`);
	});

	it('removes a key and leaves the comments around it', () => {
		const { date: _date, ...rest } = data;
		expect(diff(rest)).toMatchInlineSnapshot(`"- date: 2026-03-02"`);
	});

	it('adds new keys at the end in their order', () => {
		expect(diff({ ...data, draft: true, updated: '2026-04-01' })).toMatchInlineSnapshot(`
			"+ draft: true
			+ updated: 2026-04-01"
		`);
	});

	it('keeps the line ends of Windows', () => {
		const windows = file.replaceAll('\n', '\r\n');
		const patched = patchYaml(windows, { ...data, title: 'New' });
		expect(patched.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('writes into nothing', () => {
		expect(patchYaml('', { title: 'New', topics: ['a'] })).toBe('title: New\ntopics:\n  - a\n');
	});

	it.each([
		['anchors', 'base: &base\n  a: 1\nother: *base\n', { base: { a: 2 }, other: { a: 1 } }],
		['explicit keys', '? a\n: 1\n? b\n: 2\n', { a: 1, b: 3 }],
		['flow maps', '{ a: 1, b: 2 }\n', { a: 1, b: 3 }],
		['text that ends in blank lines', 'a: |+\n  x\n\nb: 1\n', { a: 'y', b: 1 }],
		['no line end at the end', 'a: 1', { a: 1, b: 2 }],
		['empty values', 'a:\nb:\n  c:\n', { a: 'x', b: { c: 'y' } }],
		['a list that becomes a text', 'a:\n  - 1\n  - 2\nb: 1\n', { a: 'x', b: 1 }],
		['a group that becomes empty', 'a:\n  b: 1\nc: 1\n', { a: {}, c: 1 }],
		['lists at the margin', 'a:\n- x: 1\n  y: 2\n- z\nb: 1\n', { a: [{ x: 1, y: 3 }, 'z'], b: 1 }],
		['removed last key of a group', 'a:\n  b: 1\n  c: 2\nd: 1\n', { a: { b: 1 }, d: 1 }],
		['removed first key', '# top\na: 1\nb: 2\n', { b: 2 }],
		['everything removed', 'a: 1\nb: 2\n', {}],
	])('writes the right data over %s', (_what, text, next) => {
		expect(parse(patchYaml(text, next)) ?? {}).toEqual(next);
	});
});

const key = fc.constantFrom('title', 'date', 'source', 'review', 'topics', 'note', 'x y', 'null');
const leaf = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.constantFrom(
		'yes',
		'007',
		'2026-01-01',
		'# no comment',
		'- no item',
		'a: b',
		' padded ',
		'two\nlines\n',
		'',
	),
	fc.integer(),
	fc.boolean(),
	fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaf,
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
	),
}));
const record = fc.dictionary(key, value, { maxKeys: 7, noNullPrototype: true });
const style = fc.record({
	indentSeq: fc.boolean(),
	indent: fc.constantFrom(2, 4),
	lineWidth: fc.constantFrom(0, 20),
	defaultStringType: fc.constantFrom(
		'PLAIN' as const,
		'QUOTE_DOUBLE' as const,
		'QUOTE_SINGLE' as const,
	),
	collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
});

describe('patchYaml over generated front matter', () => {
	it('always writes exactly the data that it was given', () => {
		fc.assert(
			fc.property(record, record, style, (before, after, options) => {
				const text = stringify(before, options);
				const next = { ...(parse(text) as object), ...after };
				expect(parse(patchYaml(text, next)) ?? {}).toEqual(next);
			}),
		);
	});

	it('leaves the lines of every unchanged key byte for byte', () => {
		fc.assert(
			fc.property(record, key, value, style, (before, changed, to, options) => {
				const parts = Object.entries(before).map(([name, part]) => ({
					name,
					text: `# about ${JSON.stringify(name)}\n${stringify({ [name]: part }, { ...options, collectionStyle: 'any' })}\n`,
				}));
				const file = parts.map(({ text }) => text).join('');
				// What was read is what counts: the library that made the file does not get every text right.
				const read = (parse(file) ?? {}) as Record<string, unknown>;
				const patched = patchYaml(file, { ...read, [changed]: to });
				for (const { name, text } of parts)
					if (name !== changed) expect(patched).toContain(text.trimEnd());
			}),
		);
	});
});
