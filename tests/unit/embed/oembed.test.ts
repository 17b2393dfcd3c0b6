import { describe, expect, it } from 'vitest';
import { toOEmbed } from '../../../src/embed/oembed.ts';

const facts = {
	siteUrl: 'https://board.example',
	siteName: 'Board',
	publisher: 'Board "& friends"',
	slug: 'flu-shots',
	title: 'Flu <shots> & "you"',
	source: '/campaigns/flu-shots/',
	height: 520,
};

/** What WordPress keeps of the markup of a provider that it does not know. */
const allowed: Record<string, readonly string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title',
	],
};

describe('the answer', () => {
	const answer = toOEmbed(facts);

	it('has what oEmbed 1.0 asks of a rich one', () => {
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 520 });
		expect(typeof answer.html).toBe('string');
	});

	it('holds one quote and then one empty frame, on one line', () => {
		expect(answer.html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/);
		expect(answer.html.match(/<iframe/g)).toHaveLength(1);
		expect(answer.html).not.toContain('\n');
	});

	it('holds no element and no attribute that WordPress takes away', () => {
		for (const [, tag = '', attributes = ''] of answer.html.matchAll(/<([a-z]+)([^>]*)>/g)) {
			const names = [...attributes.matchAll(/\s([a-z]+)=/g)].map(([, name]) => name);
			expect(allowed[tag], tag).toBeDefined();
			expect(names.filter((name) => !allowed[tag]?.includes(name ?? ''))).toEqual([]);
		}
	});

	it('writes titles out as text', () => {
		expect(answer.html).toContain('title="Flu &lt;shots&gt; &amp; &quot;you&quot;"');
	});
});

it.each([
	[50, 200],
	[640, 640],
	[4000, 1000],
])('keeps a height of %d within what WordPress shows', (height, expected) => {
	expect(toOEmbed({ ...facts, height }).height).toBe(expected);
});
