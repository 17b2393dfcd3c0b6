import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../src/corpus/body/render-markdown.ts';

describe('a body in Markdown', () => {
	it('may hold a table, whose columns keep their sides', () => {
		expect(htmlOf('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |')).toMatchInlineSnapshot(`
			"<div class="table" tabindex="0"><table>
			<thead>
			<tr>
			<th>a</th>
			<th class="center">b</th>
			<th class="right">c</th>
			</tr>
			</thead>
			<tbody>
			<tr>
			<td>1</td>
			<td class="center">2</td>
			<td class="right">3</td>
			</tr>
			</tbody>
			</table></div>"
		`);
	});

	it('may hold a list of tasks, which are signs and no controls', () => {
		expect(htmlOf('- [x] done\n- [ ] to do')).toMatchInlineSnapshot(`
			"<ul>
			<li>☑ done</li>
			<li>☐ to do</li>
			</ul>"
		`);
	});

	it('may hold footnotes, which lead there and back', () => {
		const html = htmlOf('Claim.[^1] Again.[^1] Other.[^b]\n\n[^1]: Proof\n[^b]: More');
		expect(html).toMatchInlineSnapshot(`
			"<p>Claim.<sup><a href="#user-content-fn-1" id="user-content-fnref-1">1</a></sup> Again.<sup><a href="#user-content-fn-1" id="user-content-fnref-1-2">1</a></sup> Other.<sup><a href="#user-content-fn-b" id="user-content-fnref-b">2</a></sup></p>
			<section>
			<ol>
			<li id="user-content-fn-1">
			<p>Proof <a href="#user-content-fnref-1">↩</a> <a href="#user-content-fnref-1-2">↩<sup>2</sup></a></p>
			</li>
			<li id="user-content-fn-b">
			<p>More <a href="#user-content-fnref-b">↩</a></p>
			</li>
			</ol>
			</section>"
		`);
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(targets));
	});

	it.each([
		['~~gone~~', '<p><del>gone</del></p>'],
		['**bold** _soft_ `code`', '<p><strong>bold</strong> <em>soft</em> <code>code</code></p>'],
		['a  \nb', '<p>a<br>\nb</p>'],
		['> quote', '<blockquote>\n<p>quote</p>\n</blockquote>'],
		['3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'],
		['---', '<hr>'],
		['```js\na < b && c\n```', '<pre tabindex="0"><code>a &lt; b &amp;&amp; c\n</code></pre>'],
		['H~2~O & <kbd>Esc</kbd>', '<p>H<del>2</del>O &amp; <kbd>Esc</kbd></p>'],
		['<abbr title="Chronic care">CCM</abbr>', '<p><abbr title="Chronic care">CCM</abbr></p>'],
		['<!-- hidden -->\n\nseen', '<p>seen</p>'],
		['', ''],
	])('%j becomes %j', (markdown, html) => {
		expect(htmlOf(markdown)).toBe(html);
	});

	it.each([
		[
			'www.example.org',
			'<a href="http://www.example.org" rel="external noopener noreferrer">www.example.org</a>',
		],
		[
			'https://example.org/a?b&c',
			'<a href="https://example.org/a?b&amp;c" rel="external noopener noreferrer">https://example.org/a?b&amp;c</a>',
		],
		[
			'<https://example.org>',
			'<a href="https://example.org" rel="external noopener noreferrer">https://example.org</a>',
		],
		['desk@example.org', '<a href="mailto:desk@example.org">desk@example.org</a>'],
		['[call](tel:+15550100199)', '<a href="tel:+15550100199">call</a>'],
		['[here](/topics/flu/)', '<a href="/topics/flu/">here</a>'],
		['[here](#part)', '<a href="#part">here</a>'],
		[
			'[there](//example.org "Title")',
			'<a href="//example.org" title="Title" rel="external noopener noreferrer">there</a>',
		],
		[
			'<a href="/\\example.org">there</a>',
			'<a href="/\\example.org" rel="external noopener noreferrer">there</a>',
		],
	])('links %j, marked when it leads elsewhere', (markdown, html) => {
		expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
	});

	it('notes the addresses of this site that it links to, with their lines', () => {
		const { links } = renderMarkdown('[a](/a/)\n\n[x](https://example.org/)\n\n[a](/a/)', 10).body;
		expect(links).toEqual([
			{ href: '/a/', line: 10 },
			{ href: '/a/', line: 14 },
		]);
	});

	it('keeps the words alone for search, with blocks apart', () => {
		const { text } = renderMarkdown(
			'# Head\n\nOne *two*\n\n- three\n- fo**ur**\n\n| a | b |\n|-|-|\n| c | d |',
			1,
		).body;
		expect(text).toBe('Head One two three four a b c d');
	});
});

describe('headings', () => {
	it('start below the page’s own and have anchors', () => {
		expect(htmlOf('# One\n\n## Two\n\n### Three')).toMatchInlineSnapshot(`
			"<h2 id="part-one"><a class="anchor" href="#part-one">One</a></h2>
			<h2 id="part-two"><a class="anchor" href="#part-two">Two</a></h2>
			<h3 id="part-three"><a class="anchor" href="#part-three">Three</a></h3>"
		`);
	});

	it.each([
		[
			['A', 'A', 'A'],
			['a', 'a-2', 'a-3'],
		],
		[
			['A', 'A', 'A 2'],
			['a', 'a-2', 'a-2-2'],
		],
		[
			['A 2', 'A', 'A'],
			['a-2', 'a', 'a-3'],
		],
		[
			['2024', '健康', '!?'],
			['no-2024', 'section', 'section-2'],
		],
		[
			['Constructor', '__proto__'],
			['constructor', 'proto'],
		],
	])('called %j have the ids %j', (names, ids) => {
		const { headings } = renderMarkdown(names.map((name) => `## ${name}\n`).join('\n'), 1).body;
		expect(headings.map(({ id }) => id)).toEqual(ids.map((id) => `part-${id}`));
	});

	it('never take the id of a footnote', () => {
		const html = htmlOf('## user-content-fn-1\n\nA[^1]\n\n[^1]: B');
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('with a link in them have no anchor around it', () => {
		expect(htmlOf('## See [there](/a/)')).toBe(
			'<h2 id="part-see-there">See <a href="/a/">there</a></h2>',
		);
	});

	it('in a link have none either', () => {
		expect(htmlOf('<a href="/a/"><h2>There</h2></a>')).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
	});

	it('without text leave nothing', () => {
		expect(renderMarkdown('## \n\n<h3></h3>\n\n## ![](media/a.png)', 1).body).toMatchObject({
			html: '',
			headings: [],
		});
	});
});

describe('pictures', () => {
	it('wait for their sizes', () => {
		const { html, images } = renderMarkdown('![A "desk" & chair](media/a.png "Title")', 1).body;
		expect(html).toBe('<p><img data-media="media/a.png" alt="A &quot;desk&quot; &amp; chair"></p>');
		expect(images).toEqual(['media/a.png']);
	});

	it.each([
		'https://example.org/a.png',
		'//example.org/a.png',
		'data:image/png;base64,AA',
		'../media/a.png',
	])('from %s are left out and reported', (src) => {
		const { body, removed } = renderMarkdown(`Text\n\n![Alt](${src})`, 1);
		expect(body.html).not.toContain('<img');
		expect(body.images).toEqual([]);
		expect(removed).toEqual([{ what: `the picture ${src}`, line: 3 }]);
	});
});

describe('what is left out', () => {
	it('is reported by name and line', () => {
		const { removed } = renderMarkdown(
			[
				'Text',
				'',
				'<script>alert(1)</script>',
				'',
				'<p onclick="x()" style="color:red">a</p>',
				'',
				'<font color="red">kept words</font> [link](javascript:alert(1))',
				'',
				'<iframe src="https://example.org"></iframe>',
			].join('\n'),
			20,
		);
		expect(removed.map(({ what, line }) => `${line}: ${what}`)).toMatchInlineSnapshot(`
			[
			  "22: <script>",
			  "24: onclick on <p>",
			  "24: style on <p>",
			  "26: <font>",
			  "26: the address javascript:alert(1)",
			  "28: <iframe>",
			]
		`);
	});

	it('leaves the words of elements that only dress them', () => {
		expect(htmlOf('<center><font>kept</font></center>')).toBe('kept');
		expect(htmlOf('[words](javascript:alert(1))')).toBe('<p>words</p>');
	});

	it('is reported even when it has the name of something built in', () => {
		expect(renderMarkdown('<constructor>a</constructor>', 1).removed).toEqual([
			{ what: '<constructor>', line: 1 },
		]);
	});
});

function htmlOf(markdown: string): string {
	return renderMarkdown(markdown, 1).body.html;
}
