import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFormat } from '../../../cms/saving/format.ts';

const article = `---
# Curated by the desk
kind: curated
title: "A quiet ward"
reviewer-note: unknown keys stay
---

Some *text* with "quotes"
`;

const { fromFile, toFile } = entryFormat('articles');

describe('the format of articles', () => {
	it('reads front matter and body', () => {
		expect(fromFile(article)).toMatchObject({
			title: 'A quiet ward',
			body: '\nSome *text* with "quotes"\n',
			$kind: 'articles-curated',
		});
	});

	it('changes one line for one field', () => {
		const text = toFile({ ...fromFile(article), title: 'A loud ward' });
		expect(text).toBe(article.replace('A quiet ward', 'A loud ward'));
	});

	it('changes nothing but the body when the body was edited', () => {
		const text = toFile({ ...fromFile(article), body: 'New text\n' });
		expect(text).toBe(article.replace(/\nSome[^]*/, 'New text\n'));
	});

	it('writes a new file with the fields in the order of the schema', () => {
		const text = toFile({
			body: 'Text\n',
			date: '2026-03-01',
			title: 'New',
			$slug: 'new',
			kind: 'original',
			review: { due: '2027-01-01', by: 'ana', on: '2026-01-01' },
		});
		expect(text).toMatchInlineSnapshot(`
			"---
			kind: original
			title: New
			date: 2026-03-01
			review:
			  by: ana
			  on: 2026-01-01
			  due: 2027-01-01
			---
			Text
			"
		`);
	});

	it('says of a file that is not YAML that it is broken, and gives its text back', () => {
		const broken = '---\ntitle: "open\n---\nText\n';
		expect(fromFile(broken).$broken).toMatchInlineSnapshot(
			`"Missing closing "quote at line 2, column 1:"`,
		);
		expect(fromFile(broken).$raw).toBe(broken);
	});

	it('reads an entry of an unknown kind as the first kind, so that it can be put right', () => {
		expect(fromFile('---\nkind: curatd\n---\n').$kind).toBe('articles-curated');
	});

	it.each([
		['a byte order mark', `\uFEFF${article}`],
		['the line ends of Windows', article.replaceAll('\n', '\r\n')],
		['no front matter', 'Only text\n'],
		['no line end at the end', article.trimEnd()],
		['a body that starts with a rule', '---\ntitle: A\n---\n---\n\nText\n'],
		['nothing', ''],
	])('gives a file with %s back as it was', (_what, text) => {
		const written = toFile(fromFile(text));
		expect(written.endsWith(text)).toBe(true);
	});

	it('gives every body back byte for byte when a field is edited', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (body, isWindows) => {
				const front = '---\ntitle: Old\n---\n';
				const file = isWindows ? front.replaceAll('\n', '\r\n') + body : front + body;
				const written = toFile({ ...fromFile(file), title: 'New' });
				expect(written).toBe(file.replace('Old', 'New'));
			}),
		);
	});
});

describe('the format of topics', () => {
	const topics = entryFormat('topics');

	it('takes the whole file as YAML', () => {
		const file = '# ours\nscheme: KLAS\nname: Portals\n';
		expect(topics.toFile({ ...topics.fromFile(file), name: 'Patient portals' })).toBe(
			'# ours\nscheme: KLAS\nname: Patient portals\n',
		);
	});
});
