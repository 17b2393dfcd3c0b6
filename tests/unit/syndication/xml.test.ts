import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { redirectPage } from '../../../src/syndication/redirect-page.ts';
import { pagesPerSitemap, toSitemap, toSitemapIndex } from '../../../src/syndication/sitemap.ts';
import { xmlElement, xmlText } from '../../../src/syndication/xml.ts';

it.each([
	[xmlElement('link', { href: '/?a&b' }), '<link href="/?a&amp;b"/>'],
	[xmlElement('a', { b: '"<>"' }, [xmlText('c', '')]), '<a b="&quot;&lt;&gt;&quot;"><c/></a>'],
	[xmlText('a', 'x ]]> y & <z>'), '<a>x ]]&gt; y &amp; &lt;z&gt;</a>'],
	[xmlText('a', 'bell \u0007 tab\tline\n\uFFFF'), '<a>bell  tab\tline\n</a>'],
])('writes %s', (xml, expected) => {
	expect(xml).toBe(expected);
});

it('writes any text so that a parser reads the same, without what XML forbids', () => {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		alwaysCreateTextNode: true,
		parseTagValue: false,
		trimValues: false,
	});
	// Blanks alone between tags are no text, and line ends of attributes become spaces, for any parser.
	const words = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\s/g, ' ')}`);
	fc.assert(
		fc.property(words, words, (text, value) => {
			const xml = xmlText('a', text, { b: value });
			expect(parser.parse(xml)).toEqual({ a: { '#text': text, b: value } });
		}),
	);
});

it('writes a sitemap with the day of a change where there is one', () => {
	const xml = toSitemap([
		{ url: 'https://board.example/?a&b' },
		{ url: 'https://board.example/about/', changed: '2026-03-01' },
	]);
	expect(new XMLParser({ parseTagValue: false }).parse(xml)).toMatchObject({
		urlset: {
			url: [
				{ loc: 'https://board.example/?a&b' },
				{ loc: 'https://board.example/about/', lastmod: '2026-03-01' },
			],
		},
	});
	expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
});

it('writes an index of sitemaps', () => {
	const xml = toSitemapIndex(['https://board.example/sitemap-0.xml']);
	expect(new XMLParser().parse(xml)).toMatchObject({
		sitemapindex: { sitemap: { loc: 'https://board.example/sitemap-0.xml' } },
	});
});

it('keeps a full sitemap below what the protocol allows', () => {
	const url = `https://board.example/${'a'.repeat(150)}/`;
	const pages = Array.from({ length: pagesPerSitemap }, () => ({ url, changed: '2026-03-01' }));
	expect(Buffer.byteLength(toSitemap(pages))).toBeLessThan(50 * 1024 * 1024);
});

it('writes a page that forwards without a script', () => {
	expect(redirectPage('/about/', 'https://board.example', 'en')).toMatchInlineSnapshot(`
		"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title><meta http-equiv="content-security-policy" content="default-src 'none'"><meta http-equiv="refresh" content="0; url=/about/"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><link rel="canonical" href="https://board.example/about/"></head><body><h1>This page has moved</h1><p>It is now at <a href="/about/">/about/</a></p></body></html>
		"
	`);
});
