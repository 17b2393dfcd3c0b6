import { beforeEach, describe, expect, it } from 'vitest';
import { toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = createSandbox();
});

function importBody(body: string) {
	const outcome = sandbox.importOne('a.md', toHubFile({}, body));
	const text = sandbox.readContent(outcome.file ?? '');
	return { outcome, markdown: text.slice(text.indexOf('\n---\n') + 5).trim() };
}

describe('an HTML body', () => {
	it.each([
		['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
		[
			'marks',
			'<p><b>Bold</b>, <i>slanted</i>, <del>gone</del></p>',
			'**Bold**, _slanted_, ~~gone~~',
		],
		['spaces inside marks', '<p>a<b> bold </b>word</p>', 'a **bold** word'],
		[
			'entities',
			'<p>A&nbsp;&amp;&nbsp;B &ldquo;c&rdquo; &mdash; &#39;d&#39;</p>',
			"A & B “c” — 'd'",
		],
		['lists', '<ul><li>One<li>Two</ul><ol start="3"><li>Three</ol>', '- One\n- Two\n\n3. Three'],
		['headings', '<h2>Why</h2><p>Because.</p>', '## Why\n\nBecause.'],
		['a heading that repeats the title', '<h1>Asking Better Questions</h1><p>Text.</p>', 'Text.'],
		['tables', '<table><tr><th>A</th></tr><tr><td>1</td></tr></table>', '| A |\n| - |\n| 1 |'],
		[
			'links',
			'<p><a href="https://a.example.org/?b=1&amp;c=2" target="_blank">here</a></p>',
			'[here](https://a.example.org/?b=1\\&c=2)',
		],
		[
			'links without a scheme',
			'<p><a href="//a.example.org/">here</a></p>',
			'[here](https://a.example.org/)',
		],
		[
			'what Markdown cannot say',
			'<p>H<sub>2</sub>O, <abbr title="Blood pressure">BP</abbr></p>',
			'H<sub>2</sub>O, <abbr title="Blood pressure">BP</abbr>',
		],
		['wrappers and styles', '<div class="x"><span style="color:red">Red</span></div>', 'Red'],
		[
			'signs of Markdown',
			'<p>5 * 3 * 2, a_b_c, # no heading</p>',
			'5 \\* 3 \\* 2, a_b_c, # no heading',
		],
		[
			'words between unknown elements',
			'<p><font color="red">Red <blink>and</blink> blue</font></p>',
			'Red and blue',
		],
		['a comment', '<p>One.</p><!-- more --><p>Two.</p>', 'One.\n\nTwo.'],
	])('becomes Markdown: %s', (_name, html, markdown) => {
		const imported = importBody(html);
		expect(imported.markdown).toBe(markdown);
		expect(imported.outcome.removed).toEqual([]);
		expect(sandbox.errors()).toEqual([]);
	});
});

describe('a Markdown body', () => {
	it.each([
		['plain', '# Other\n\n- [x] Done\n- one[^1]\n\n```js\na < b\n```\n\n[^1]: A note.'],
		['with marks of HTML', 'H<sub>2</sub>O and <https://a.example.org/>'],
	])('stays letter for letter: %s', (_name, body) => {
		expect(importBody(body).markdown).toBe(body);
	});

	it('loses a first heading that repeats the title', () => {
		expect(importBody('# Asking Better Questions\n\nText.').markdown).toBe('Text.');
	});

	it('with blocks of HTML in it becomes Markdown throughout', () => {
		const body = 'A *first* line.\n\n<div><p>In a <b>box</b></p></div>\n\n- item';
		expect(importBody(body).markdown).toBe('A _first_ line.\n\nIn a **box**\n\n- item');
	});
});

describe('what could run or load from elsewhere', () => {
	it.each([
		['a script', '<p>a</p><script>alert(1)</script>', '<script>'],
		[
			'a script from elsewhere',
			'<p>a</p><script src="https://x.example/x.js"></script>',
			'<script> of https://x.example/x.js',
		],
		[
			'a frame',
			'<p>a</p><iframe src="https://x.example/v"></iframe>',
			'<iframe> of https://x.example/v',
		],
		['an event handler', '<p onclick="x()">a</p>', 'onclick on <p>'],
		['a handler on a picture', '<p>a<img src="x" onerror="x()"></p>', 'onerror on <img>'],
		['an address that runs', '<p><a href="javascript:x()">a</a></p>', 'the address javascript:x()'],
		[
			'an address that runs, disguised',
			'<p><a href="java&#10;script:x()">a</a></p>',
			'the address java\nscript:x()',
		],
		[
			'a form',
			'<p>a</p><form action="https://x.example/f"><input name="q"></form>',
			'<form> of https://x.example/f',
		],
		['a style sheet', '<p>a</p><style>p{}</style>', '<style>'],
		[
			'an embedded object',
			'<p>a</p><object data="https://x.example/o"></object>',
			'<object> of https://x.example/o',
		],
		['a drawing that runs', '<p>a</p><svg onload="x()"></svg>', 'onload on <svg>'],
		[
			'a picture from elsewhere',
			'<p>a<img src="https://x.example/p.jpg" alt="A dog"></p>',
			'the picture https://x.example/p.jpg ("A dog")',
		],
	])('is removed from HTML and reported: %s', (_name, html, what) => {
		const { markdown, outcome } = importBody(html);
		expect(markdown).toBe('a');
		expect(outcome.removed.map((part) => part.what)).toContain(what);
		expect(outcome.status).toBe('created');
	});

	it.each([
		['a script', 'Before\n\n<script>alert(1)</script>\n\nafter', 'Before\n\nafter', '<script>'],
		['a link', 'See [here](javascript:x())', 'See here', 'the address javascript:x()'],
		[
			'a link by reference',
			'See [here][1]\n\n[1]: vbscript:x',
			'See here',
			'the address vbscript:x',
		],
		['a handler', 'See <b onmouseover="x()">this</b>', 'See **this**', 'onmouseover on <b>'],
	])('is removed from Markdown and reported: %s', (_name, body, expected, what) => {
		const { markdown, outcome } = importBody(body);
		expect(markdown).toBe(expected);
		expect(outcome.removed.map((part) => part.what)).toContain(what);
	});

	it('is reported with its line in the file', () => {
		const file = toHubFile({}, '<p>a</p>\n<p>b</p>\n<script>x</script>');
		const line = file.split('\n').indexOf('<script>x</script>') + 1;
		expect(sandbox.importOne('a.md', file).removed).toEqual([{ what: '<script>', line }]);
	});
});

describe('a whole HTML page', () => {
	const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sleep &amp; shifts</title>
<meta name="description" content="How night staff sleep."><meta name="viewport" content="width=device-width">
<link rel="canonical" href="https://sleep.example.org/shifts"><script>track()</script></head>
<body onload="x()"><h1>Sleep &amp; shifts</h1><p>Nap before the shift.</p></body></html>`;

	it('becomes a draft with the title and description of its head', () => {
		const outcome = sandbox.importOne('page.html', page);
		expect(outcome.status).toBe('draft');
		const { data, body, slug } = sandbox.article();
		expect(slug).toBe('sleep-and-shifts');
		expect(data).toMatchObject({
			kind: 'original',
			draft: true,
			title: 'Sleep & shifts',
			description: 'How night staff sleep.',
			date: '2026-05-31',
		});
		expect(body.html).toBe('<p>Nap before the shift.</p>');
		expect(sandbox.errors()).toEqual([]);
	});

	it('accounts for the rest of its head', () => {
		const { homeless, removed } = sandbox.importOne('page.html', page);
		expect(homeless).toEqual([
			{ field: 'viewport', value: 'width=device-width' },
			{ field: 'canonical', value: 'https://sleep.example.org/shifts' },
		]);
		expect(removed.map(({ what }) => what)).toEqual(['<script>', 'onload on <body>']);
	});
});
