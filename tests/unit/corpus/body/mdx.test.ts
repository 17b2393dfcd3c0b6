import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../../../src/corpus/body/render-mdx.ts';
import {
	componentNames,
	componentOf,
	exampleBody,
	type BodyPart,
} from '../../../../src/model/body-components.ts';
import { schemaTree } from '../../../../src/model/schema-tree.ts';
import { hasErrors } from '../../../../src/model/issue.ts';
import { corpusOf, fileOf, soundFiles } from '../../../fixtures/content/content-root.ts';
import { validCampaign } from '../../../fixtures/content/outreach.ts';
import { codeBodies } from '../../../fixtures/content/code-bodies.ts';
import { findForbidden } from './safe-html.ts';

/** What is wrong with a body that starts on line 10 of its file: line, message, remedy. */
function problemsOf(source: string): string[] {
	return renderMdx(source, 10).problems.map(
		({ line, message, remedy }) => `${line}: ${message}. ${remedy}`,
	);
}

describe('the example of a component', () => {
	it.each(componentNames)('%s passes, and gives that component', (name) => {
		const { body, problems, removed } = renderMdx(exampleBody(name), 1);
		expect(problems).toEqual([]);
		expect(removed).toEqual([]);
		expect(namesIn(body.parts ?? [])).toContain(name);
	});

	it.each(componentNames)('%s is plain and safe HTML for feeds', (name) => {
		const { html } = renderMdx(exampleBody(name), 1).body;
		expect(html).not.toBe('');
		// The one element that no body may bring, because it is ours.
		expect(findForbidden(html).filter((what) => what !== '<aside>')).toEqual([]);
	});

	it.each(componentNames)('%s shows every attribute that has to be there', (name) => {
		const { example, attributes } = componentOf(name);
		const { required = [] } = schemaTree(attributes);
		for (const attribute of required) expect(example).toContain(`${attribute}="`);
	});
});

describe('a body with components', () => {
	it('is read into parts, in their order', () => {
		const source =
			'Before.\n\n<Callout title="Mind">\n\nSome *text*.\n\n<Steps>\n\n1. One\n\n</Steps>\n\n</Callout>\n\nAfter.';
		const { parts } = renderMdx(source, 1).body;
		expect(parts).toMatchInlineSnapshot(`
			[
			  {
			    "html": "<p>Before.</p>",
			    "kind": "html",
			  },
			  {
			    "attributes": {
			      "title": "Mind",
			      "tone": "info",
			    },
			    "kind": "component",
			    "name": "Callout",
			    "parts": [
			      {
			        "html": "<p>Some <em>text</em>.</p>",
			        "kind": "html",
			      },
			      {
			        "attributes": {},
			        "kind": "component",
			        "name": "Steps",
			        "parts": [
			          {
			            "html": "<ol>
			<li>One</li>
			</ol>",
			            "kind": "html",
			          },
			        ],
			      },
			    ],
			  },
			  {
			    "html": "<p>After.</p>",
			    "kind": "html",
			  },
			]
		`);
	});

	it('takes numbers, truth and text in braces as they are, without evaluating them', () => {
		expect(problemsOf('<Callout title={"A title"} />')).toEqual([]);
		expect(problemsOf('<Callout title={1 + 1} />')).toHaveLength(2);
	});

	it('counts the words of attributes as its own, and the pictures', () => {
		const { body } = renderMdx(
			'<Picture src="media/desk.jpg" alt="A desk" caption="The new desk" />',
			1,
		);
		expect(body.text).toBe('A desk The new desk');
		expect(body.images).toEqual(['media/desk.jpg']);
	});
});

describe('a body is refused', () => {
	it.each(refused)('for %s', (_name, source) => {
		expect(problemsOf(source)).not.toEqual([]);
	});

	it('with the line and what to do', () => {
		const report = refused.map(([name, source]) => [name, ...problemsOf(source)].join('\n  '));
		expect(report.join('\n')).toMatchInlineSnapshot(`
			"an import
			  12: "import x from 'y'" is code, and a body holds none. Remove the line. Components are there without an import
			an export
			  10: "export const x = 1" is code, and a body holds none. Remove the line. Components are there without an import
			an expression
			  10: {1 + 1} is an expression, and a body holds none. Write the text itself. To show a brace, write \\{
			an expression as a block
			  10: {process.exit()} is an expression, and a body holds none. Write the text itself. To show a brace, write \\{
			an expression in a list
			  11: {two} is an expression, and a body holds none. Write the text itself. To show a brace, write \\{
			an expression in an attribute
			  10: <Callout>: title={read()} is an expression, and an attribute holds only text, a number, true or false. Write the value between quotes
			  10: <Callout>: Title is missing. Fill it in
			a spread
			  10: <Callout>: {...all} is an expression, and an attribute holds only text, a number, true or false. Write the value between quotes
			a template literal
			  10: <Callout>: title={\`a\`} is an expression, and an attribute holds only text, a number, true or false. Write the value between quotes
			  10: <Callout>: Title is missing. Fill it in
			an unknown component
			  10: There is no component <Video>. Write it in Markdown, or use one of: Callout, KeyMessages, Steps, Faq, Question, Figures, Figure, Quote, Picture
			a misspelt component
			  10: There is no component <Calout>. Did you mean <Callout>?
			a member of a component
			  10: There is no component <Callout.Part>. Write it in Markdown, or use one of: Callout, KeyMessages, Steps, Faq, Question, Figures, Figure, Quote, Picture
			a fragment
			  10: There is no component <>. Write it in Markdown, or use one of: Callout, KeyMessages, Steps, Faq, Question, Figures, Figure, Quote, Picture
			an element of HTML
			  10: There is no component <div>. Write it in Markdown, or use one of: Callout, KeyMessages, Steps, Faq, Question, Figures, Figure, Quote, Picture
			a script
			  10: There is no component <script>. Write it in Markdown, or use one of: Callout, KeyMessages, Steps, Faq, Question, Figures, Figure, Quote, Picture
			an unknown attribute
			  10: <Callout>: "onclick" is not a field of Callout. Remove it. The fields are: tone, title
			a misspelt attribute
			  10: <Callout>: Title is missing. Fill it in
			  10: <Callout>: "tilte" is not a field of Callout. Remove it. The fields are: tone, title
			a missing attribute
			  10: <Callout>: Title is missing. Fill it in
			a value that is not on the list
			  10: <Callout>: Tone cannot be "loud". Choose one of: info, warning, urgent
			a text that is too long
			  10: <Callout>: Title must be 120 characters or fewer, and has 149. Shorten it by 29 characters
			a component within a line
			  10: <Callout> stands inside a line, a list or a quote. Put it on lines of its own, with an empty line before and after
			a component in a quote
			  10: <Callout> stands inside a line, a list or a quote. Put it on lines of its own, with an empty line before and after
			a component without its parent
			  10: <Question> stands only inside <Faq>. Put <Faq> around it
			a component where only others may stand
			  12: <Callout> cannot stand inside <Faq>. Use only: Question
			text where only components may stand
			  12: Text cannot stand inside <Faq> itself. Move it out, or into one of the components inside
			a tag that is not closed
			  12: The body could not be read: Expected a closing tag for \`<Callout>\` (line 12). Close every component that you open, and write a brace as \\{ and a smaller-than sign as &lt;
			a tag that was not opened
			  10: The body could not be read: Unexpected closing tag \`</Callout>\`, expected an open tag first. Close every component that you open, and write a brace as \\{ and a smaller-than sign as &lt;
			a brace that is not closed
			  10: The body could not be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close every component that you open, and write a brace as \\{ and a smaller-than sign as &lt;"
		`);
	});

	it('for all that is wrong with it at once', () => {
		expect(
			problemsOf('import a from "b"\n\n{a}\n\n<Nope />\n\n<Callout tone="loud" title="A" />'),
		).toHaveLength(4);
	});
});

describe('an address in a body', () => {
	it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
		'%s is no link',
		(address) => {
			const { body, removed } = renderMdx(
				`<Callout title="A">\n\n[here](${address})\n\n</Callout>`,
				1,
			);
			expect(body.html).not.toContain('<a ');
			expect(JSON.stringify(body.parts)).not.toContain('<a ');
			expect(removed).toHaveLength(1);
		},
	);
});

describe('a body that would write a file', () => {
	it.each(codeBodies)('does not when it is read: $name', ({ write }) => {
		const file = join(mkdtempSync(join(tmpdir(), 'wellpost-code-')), 'written');
		const corpus = corpusOf({
			...soundFiles,
			...fileOf('campaigns/code.mdx', validCampaign, write(file)),
		});
		expect(existsSync(file)).toBe(false);
		expect(hasErrors(corpus.issues)).toBe(true);
	});
});

function namesIn(parts: readonly BodyPart[]): string[] {
	return parts.flatMap((part) => (part.kind === 'html' ? [] : [part.name, ...namesIn(part.parts)]));
}

/** Bodies that are code, that use what is not there, or that use it wrongly. */
const refused: readonly (readonly [name: string, source: string])[] = [
	['an import', "Text.\n\nimport x from 'y'"],
	['an export', 'export const x = 1'],
	['an expression', 'Two and {1 + 1}.'],
	['an expression as a block', '{process.exit()}'],
	['an expression in a list', '- one\n- {two}'],
	['an expression in an attribute', '<Callout title={read()} />'],
	['a spread', '<Callout {...all} title="A" />'],
	['a template literal', '<Callout title={`a`} />'],
	['an unknown component', '<Video src="a" />'],
	['a misspelt component', '<Calout title="A">\n\nText\n\n</Calout>'],
	['a member of a component', '<Callout.Part title="A" />'],
	['a fragment', '<>\n\nText\n\n</>'],
	['an element of HTML', '<div>\n\nText\n\n</div>'],
	['a script', '<script>alert(1)</script>'],
	['an unknown attribute', '<Callout title="A" onclick="alert(1)" />'],
	['a misspelt attribute', '<Callout tilte="A" />'],
	['a missing attribute', '<Callout />'],
	['a value that is not on the list', '<Callout tone="loud" title="A" />'],
	['a text that is too long', `<Callout title="${'long '.repeat(30)}" />`],
	['a component within a line', 'Text <Callout title="A" /> text.'],
	['a component in a quote', '> <Callout title="A" />'],
	['a component without its parent', '<Question ask="Why?">\n\nSo.\n\n</Question>'],
	['a component where only others may stand', '<Faq>\n\n<Callout title="A" />\n\n</Faq>'],
	['text where only components may stand', '<Faq>\n\nText.\n\n</Faq>'],
	['a tag that is not closed', 'One.\n\n<Callout title="A">\n\nText'],
	['a tag that was not opened', '</Callout>'],
	['a brace that is not closed', 'One { two'],
];
