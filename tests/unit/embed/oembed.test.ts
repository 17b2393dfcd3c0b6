import { describe, expect, it } from 'vitest';
import { toOEmbed } from '../../../src/embed/oembed.ts';
import { frameAnswer } from '../../fixtures/wordpress.ts';

const facts = {
	siteUrl: 'https://board.example',
	siteName: 'Board',
	publisher: 'Board "& friends"',
	slug: 'flu-shots',
	title: 'Flu <shots> & "you"',
	source: '/campaigns/flu-shots/',
	height: 520,
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

	it('is what WordPress leaves of it: nothing is taken away', () => {
		const marks = 'class="wp-embedded-content" data-secret="s1"';
		const expected = answer.html
			.replace('<blockquote>', `<blockquote ${marks}>`)
			.replace(
				'<iframe ',
				`<iframe ${marks} sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" `,
			)
			.replace('/card/"', '/card/#?secret=s1"');
		expect(frameAnswer(answer.html, 's1')).toBe(expected);
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
