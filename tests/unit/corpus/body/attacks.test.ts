import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedElements } from '../../../../src/corpus/body/allowed-html.ts';
import { renderMarkdown } from '../../../../src/corpus/body/render-markdown.ts';
import { findForbidden, isContained } from './safe-html.ts';

const attacks = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<script\n>alert(1)</script\n>',
	'<script/x>alert(1)</script>',
	'<<script>alert(1)//<</script>',
	'<svg onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
	'<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
	'<svg><style><img src=x onerror=alert(1)></style></svg>',
	'<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
	'<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
	'<title><p title="</title><img src=x onerror=alert(1)>">',
	'<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
	'<template><script>alert(1)</script></template>',
	'<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<object data="javascript:alert(1)"></object>',
	'<embed src="//evil.example/x.swf">',
	'<applet code=x></applet>',
	'<portal src="//evil.example">',
	'<base href="//evil.example/">',
	'<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
	'<link rel=stylesheet href="//evil.example/x.css">',
	'<style>@import "//evil.example/x.css"</style>',
	'<p style="background:url(//evil.example/x.png)">a</p>',
	'<form action="//evil.example"><input name=a><button formaction="javascript:alert(1)">x</button></form>',
	'<input type=image src=x onerror=alert(1)>',
	'<input autofocus onfocus=alert(1)>',
	'<select autofocus onfocus=alert(1)><option>x</option></select>',
	'<keygen autofocus onfocus=alert(1)>',
	'<video><source onerror=alert(1)></video>',
	'<video src=//evil.example/x.mp4 poster=//evil.example/x.png>',
	'<audio src=x onerror=alert(1)>',
	'<img src=x onerror=alert(1)>',
	'<img src="media/a.png" onerror=alert(1)>',
	'<img src="media/a.png" srcset="//evil.example/x.png 1x">',
	'<img src=`x`onerror=alert(1)>',
	'<IMG """><SCRIPT>alert(1)</SCRIPT>">',
	'<img src="media/a.png" alt="--><script>alert(1)</script>">',
	'<img/src="media/a.png"/onerror=alert(1)>',
	'<image src=x onerror=alert(1)>',
	'<body onload=alert(1)>',
	'<html onclick=alert(1)><head><title>x',
	'<p OnClIcK=alert(1)>a</p>',
	'<p onclick\n=\nalert(1)>a</p>',
	'<p/onmouseover=alert(1)>a</p>',
	'<p "onclick="alert(1)">a</p>',
	'<details open ontoggle=alert(1)>x</details>',
	'<marquee onstart=alert(1)>x</marquee>',
	'<div contenteditable onblur=alert(1) tabindex=1 autofocus>x</div>',
	'<div popover id=x onbeforetoggle=alert(1)>x</div><a popovertarget=x>y</a>',
	'<div is=x-y slot=z part=p nonce=n itemprop=i>x</div>',
	'<a href="javascript:alert(1)">x</a>',
	'<a href="JaVaScRiPt:alert(1)">x</a>',
	'<a href=" javascript:alert(1)">x</a>',
	'<a href="java&#10;script:alert(1)">x</a>',
	'<a href="java&Tab;script&colon;alert(1)">x</a>',
	'<a href="&#106;avascript:alert(1)">x</a>',
	'<a href="&#x6A&#x61&#x76&#x61script:alert(1)">x</a>',
	'<a href="&#1;javascript:alert(1)">x</a>',
	'<a href="\u00A0javascript:alert(1)">x</a>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'<a href="vbscript:msgbox(1)">x</a>',
	'<a href="blob:https://evil.example/x">x</a>',
	'<a href="file:///etc/passwd">x</a>',
	'<a href="view-source:javascript:alert(1)">x</a>',
	'<a href="/a/" ping="//evil.example" target=_top download rel=opener>x</a>',
	'<a href="/a/">x<a href="/b/">y</a></a>',
	'<a href="/a/"><table><tr><td><a href="/b/">y</a></td></tr></table></a>',
	'<a href="/a/"><marquee><a href="/b/">y</a></marquee></a>',
	'<a href="/a/"><h2>x</h2></a>',
	'## [x](/a/) <a href="/b/">y</a>',
	'<q cite="javascript:alert(1)">x</q>',
	'<blockquote cite="data:text/html,x">x</blockquote>',
	'<a id=location name=location href="/a/">x</a>',
	'<li id=content>x</li>',
	'<form id=document><img name=cookie></form>',
	'<!-- --!><img src=x onerror=alert(1)> -->',
	'<!--><script>alert(1)</script>-->',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?xml version="1.0"?><script>alert(1)</script>',
	'<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>',
	'<% alert(1) %><script>alert(1)</script>',
	'<plaintext>all that follows',
	'<textarea>all that follows',
	'<title>all that follows',
	'<!-- all that follows',
	'<a href="/a/',
	'<p title="all that follows',
	'</div></main></body></html><script>alert(1)</script>',
	'</p></article><p>x',
	'<table><td><script>alert(1)</script><tr><a href="javascript:alert(1)">x</table>',
	'<table><tr><td style="text-align:right;background:url(//evil.example)" align="right">x</table>',
	'<b><p><b><p><script>alert(1)</script></b>',
	'<frameset><frame src="javascript:alert(1)"></frameset>',
	'<isindex action="javascript:alert(1)" type=image>',
	'<x-custom onclick=alert(1)>x</x-custom>',
	'<slot onslotchange=alert(1)>x</slot>',
	'<dialog open onclose=alert(1)>x</dialog>',
	'[x](javascript:alert(1))',
	'[x](<javascript:alert(1)>)',
	'[x](JAVASCRIPT&colon;alert(1))',
	'[x](&#x6A;avascript:alert(1))',
	'[x](java\\\nscript:alert(1))',
	'[x]( javascript:alert(1) "t")',
	'[x](/a/ "t\\" onclick=\\"alert(1)")',
	'[x](/a/" onclick="alert(1))',
	'[x]: javascript:alert(1)\n\n[x]',
	'<javascript:alert(1)>',
	'<data:text/html,x>',
	'![x](javascript:alert(1))',
	'![x" onerror="alert(1)](media/a.png)',
	'![x](media/a.png" onerror="alert(1))',
	'![x](media/"onerror="alert(1).png)',
	'[![x](media/a.png)](javascript:alert(1))',
	'`<script>alert(1)</script>`',
	'```"><script>alert(1)</script>\nx\n```',
	'    <script>alert(1)</script>',
	'[^x]\n\n[^x]: <script>alert(1)</script>',
	'[^"><img src=x onerror=alert(1)>]\n\n[^"><img src=x onerror=alert(1)>]: x',
	'# <img src=x onerror=alert(1)>',
	'# " onclick="alert(1)',
	'| <script>alert(1)</script> |\n|-|\n| <img src=x onerror=alert(1)> |',
	'https://example.org/"onclick="alert(1)',
	'www.example.org/<script>alert(1)</script>',
];

describe('a body', () => {
	it.each(attacks)('cannot run, load or break out with %j', (attack) => {
		const { html } = renderMarkdown(attack, 1).body;
		expect(findForbidden(html)).toEqual([]);
		expect(isContained(html)).toBe(true);
	});

	it('cannot run, load or break out with anything that looks like HTML or Markdown', () => {
		fc.assert(
			fc.property(soup, (markdown) => {
				const { html } = renderMarkdown(markdown, 1).body;
				expect(findForbidden(html)).toEqual([]);
				expect(isContained(html)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the check of this test', () => {
	it.each([
		['<script>alert(1)</script>', '<script>'],
		['<p onclick="x">a</p>', 'onclick="x" on <p>'],
		['<a href="java\nscript:x">a</a>', 'href="java\nscript:x" on <a>'],
		['<svg></svg>', '<svg>'],
		['<!-- x -->', '#comment'],
		['<p id="main">a</p>', 'id="main" on <p>'],
		['<p class="x">a</p>', 'class="x" on <p>'],
		['<img src="media/a.png" alt="">', 'src="media/a.png" on <img>'],
		['<q cite="data:x">a</q>', 'cite="data:x" on <q>'],
	])('finds what is wrong with %j', (html, found) => {
		expect(findForbidden(html)).toContain(found);
	});
});

it.each(['</div>', '<!-- open', '<textarea>', '<p title="'])(
	'the check of this test sees that %j does not stay in its place',
	(html) => {
		expect(isContained(html)).toBe(false);
	},
);

/** Pieces that mean something to a parser of HTML or Markdown, in any order. */
const soup = fc
	.array(
		fc.oneof(
			fc.constantFrom(...attacks),
			fc.constantFrom(...Object.keys(allowedElements)).map((name) => `<${name}>`),
			fc.constantFrom(...Object.keys(allowedElements)).map((name) => `</${name}>`),
			fc.constantFrom(
				...[
					'script',
					'style',
					'svg',
					'math',
					'template',
					'table',
					'select',
					'form',
					'noscript',
					'p',
				].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `, `<${name} title="`]),
			),
			fc.constantFrom(
				'<',
				'>',
				'"',
				"'",
				'`',
				'&',
				'=',
				'/',
				'\n',
				'\n\n',
				' ',
				'\t',
				'\0',
				'--',
				'<!--',
				'-->',
			),
			fc.constantFrom(
				' onclick=alert(1) ',
				' href=javascript:x ',
				' id=a ',
				' src=x ',
				' style=x ',
			),
			fc.constantFrom(
				'[a](',
				'](',
				')',
				'![',
				'# ',
				'- ',
				'> ',
				'| a |\n|-|\n',
				'[^1]',
				'[^1]: ',
				'```',
				'**',
			),
			fc.string({ maxLength: 6 }),
		),
		{ maxLength: 25 },
	)
	.map((pieces) => pieces.join(''));
