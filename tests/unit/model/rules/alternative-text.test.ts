import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../../src/corpus/body/render-markdown.ts';
import { checkAlternativeText } from '../../../../src/model/rules/alternative-text.ts';
import { context, createArticle } from '../../../fixtures/rules/entries.ts';

const check = (markdown: string) =>
	checkAlternativeText({ ...createArticle(), body: renderMarkdown(markdown, 1).body }, context);

it.each([
	['a text without pictures', 'Text'],
	['a picture with words', '![A nurse at a desk](/media/desk.jpg)'],
])('says nothing about %s', (_, markdown) => {
	expect(check(markdown)).toEqual([]);
});

it.each([
	['without words', '![](/media/desk.jpg)'],
	['with a blank for words', '<img src="/media/desk.jpg" alt=" ">'],
	['without the attribute', '<img src="/media/desk.jpg">'],
])('warns of a picture %s', (_, markdown) => {
	expect(check(markdown)).toMatchObject([
		{ severity: 'warning', path: ['body'], read: 'media/desk.jpg' },
	]);
});

it('says what is missing and how to write it', () => {
	expect(check('![](/media/desk.jpg)')[0]).toMatchInlineSnapshot(`
		{
		  "message": "The picture media/desk.jpg has no alternative text, so some readers learn nothing of it",
		  "path": [
		    "body",
		  ],
		  "read": "media/desk.jpg",
		  "remedy": "Say between the square brackets what it shows: ![A nurse at a desk](media/desk.jpg)",
		  "severity": "warning",
		}
	`);
});
