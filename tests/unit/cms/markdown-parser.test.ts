import type * as satteri from 'satteri';
import { describe, expect, it, vi } from 'vitest';
import * as browser from '../../../cms/preview/markdown-parser.ts';
import { renderMarkdown } from '../../../src/corpus/body/render-markdown.ts';
import { renderMdx } from '../../../src/corpus/body/render-mdx.ts';
import { componentNames, componentOf } from '../../../src/model/body-components.ts';

/** The parser that the build's renderers use in the next call. */
let parser: Pick<typeof browser, 'markdownToHast' | 'mdxToHast'>;

vi.mock('satteri', async (load) => ({
	...(await load<typeof satteri>()),
	markdownToHast: (...args: Parameters<typeof browser.markdownToHast>) =>
		parser.markdownToHast(...args),
	mdxToHast: (...args: Parameters<typeof browser.mdxToHast>) => parser.mdxToHast(...args),
}));

const native = await vi.importActual<typeof browser>('satteri');

function withParser<T>(chosen: typeof parser, run: () => T): T {
	parser = chosen;
	return run();
}

const markdown = [
	'# One\n\n## Two\n\nText with *emphasis*, **strong**, `code` and ~~nothing~~.',
	'- a\n- b\n  - c\n\n1. x\n2. y\n\n3. z',
	'- [ ] open\n- [x] done',
	'| a | b |\n|---|:-:|\n| 1 | 2 |',
	'A link to <https://example.org>, [one](https://example.org "title") and https://example.org/auto.',
	'> quote\n> more\n\n---\n\nText  \nbroken',
	'![alt](media/a.jpg)\n\n[ref][1]\n\n[1]: /topics/sleep/',
	'A note.[^1] Again.[^1]\n\n[^1]: The note.',
	'<p>raw <b>HTML</b></p>\n\n<table><tr><td>cell</td></tr></table>',
	'<div>\n\n*inside*\n\n</div>\n\nText <span lang="fr">un</span>',
	'    code block\n\n```js\nlet a = "<b>";\n```',
	'AT&amp;T &copy; &lt; \\* "quotes"',
	'Some <unknown-thing>text</unknown-thing> and <script>alert(1)</script> and <!-- a comment -->.',
];

describe('the parser of the browser', () => {
	it.each(markdown)('makes of Markdown %j what the build makes', (text) => {
		const render = () => renderMarkdown(text, 1).body;
		expect(withParser(browser, render)).toEqual(withParser(native, render));
	});

	it.each(componentNames.map((name) => [name, componentOf(name).example]))(
		'makes of %s what the build makes',
		(_name, example) => {
			const text = `Before.\n\n${example}\n\nAfter *it*.`;
			const render = () => renderMdx(text, 1).body;
			expect(withParser(browser, render)).toEqual(withParser(native, render));
		},
	);

	it.each([
		'import x from "y"\n\nText',
		'export const a = 1',
		'Text {1 + 1} more',
		'{process.exit()}',
		'<Callout title={title}>\n\nText\n\n</Callout>',
		'<Callout {...all}>\n\nText\n\n</Callout>',
		'<Unknown>\n\nText\n\n</Unknown>',
		'<Callout title="A">\n\nText',
		'<Faq>\n\nText\n\n</Faq>',
		'Text\n\n<Callout title="A">\n\nText\n\n</Steps>',
		'Text\n\nText {',
	])('refuses %j on the line on which the build does', (text) => {
		const judge = () => renderMdx(text, 1).problems.map(({ line }) => line);
		const lines = withParser(native, judge);
		expect(lines).not.toEqual([]);
		expect(withParser(browser, judge)).toEqual(lines);
	});
});
