import { describe, expect, it } from 'vitest';
import { alternativeTexts, toTextBlocks } from '../../../src/model/html-text.ts';
import { allTextsOf, quotedTextsOf, runningTextsOf } from '../../../src/model/prose.ts';
import { createStory } from '../../fixtures/rules/entries.ts';

describe('toTextBlocks', () => {
	it.each([
		['<p>One <em>word</em> here.</p><p>Two</p>', ['One word here.', 'Two']],
		['<h2 id="a"><a class="anchor" href="#a">Why</a></h2><p>So</p>', ['Why', 'So']],
		['<ul><li>One</li>\n<li>Two</li></ul>', ['One', 'Two']],
		['<p>line<br>break</p>', ['line', 'break']],
		['<p>5 &lt; 6 &amp;amp; "x"</p>', ['5 < 6 &amp; "x"']],
		['', []],
	])('cuts %j', (html, blocks) => {
		expect(toTextBlocks(html)).toEqual(blocks);
	});
});

describe('alternativeTexts', () => {
	it('finds them all, as they were written', () => {
		const html = '<img data-media="media/a.jpg" alt="A &quot;door&quot;"><p><img alt="Two"></p>';
		expect(alternativeTexts(html)).toEqual(['A "door"', 'Two']);
	});
});

describe('the texts of an entry', () => {
	const story = createStory(
		{
			title: 'Title',
			description: 'Description',
			image: { src: 'media/a.jpg', alt: 'Alternative' },
			quotes: [{ text: 'Words', who: 'A patient', relationship: 'patient', typicality: 'Usual' }],
		},
		{
			html: '<p>Body</p><figure><blockquote><p>Said</p></blockquote><figcaption>Who</figcaption></figure>',
		},
	);

	it('are all that people write in words, and neither slugs nor days nor file names', () => {
		const texts = allTextsOf(story).map(({ text, path }) => `${path.join('.')}: ${text}`);
		expect(texts.toSorted()).toMatchInlineSnapshot(`
			[
			  "body: Body",
			  "body: Said",
			  "body: Who",
			  "consent.ref: CONSENT-2026-014",
			  "description: Description",
			  "image.alt: Alternative",
			  "quotes.0.text: Words",
			  "quotes.0.typicality: Usual",
			  "quotes.0.who: A patient",
			  "title: Title",
			]
		`);
	});

	it('run as paragraphs and body', () => {
		expect(runningTextsOf(story).map(({ text }) => text)).toEqual([
			'Description',
			'Words',
			'Body',
			'Said',
			'Who',
		]);
	});

	it('are quoted in the body', () => {
		expect(quotedTextsOf(story).map(({ text }) => text)).toEqual(['Said', 'Who']);
	});
});
