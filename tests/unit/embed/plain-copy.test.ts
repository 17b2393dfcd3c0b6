import { describe, expect, it } from 'vitest';
import { toPlainCopy, type PlainCopyFacts } from '../../../src/embed/plain-copy.ts';
import { listElements } from '../../site/html.ts';

const facts: PlainCopyFacts = {
	lang: 'en',
	siteName: 'Board',
	url: 'https://board.example/campaigns/flu-shots/',
	day: '29 March 2026',
	title: 'Flu shots',
	keyMessages: [],
	body: '',
	composite: false,
	hasConsent: false,
	facts: [],
	sections: [],
	quotes: [],
	faq: [],
	sources: [],
};

it('says where it comes from and that it does not update, even when it says nothing else', () => {
	expect(toPlainCopy(facts)).toMatchInlineSnapshot(`
		"<h2>Flu shots</h2>
		<p><a href="https://board.example/campaigns/flu-shots/">From Board</a>. This is a copy made on 29 March 2026. It does not update itself: the page it comes from is always current.</p>
		"
	`);
});

it('puts urgent help first, and holds all that a campaign says', () => {
	const copy = toPlainCopy({
		...facts,
		lead: 'Before the cold months.',
		urgentHelp: 'Call 911.',
		keyMessages: ['Go early'],
		body: '<p>Why now.</p>',
		sections: [{ heading: 'Where', text: 'At the desk.\n\nOr at home.' }],
		faq: [{ question: 'Does it hurt?', answer: 'A little.' }],
		sources: [{ label: 'Advice', url: 'https://health.example/' }],
		practice: { name: 'Elm Street', phone: '+1 555 010 0199', booking: 'https://elm.example/' },
		review: 'Last reviewed 10 February 2026',
	});
	expect(copy).toMatchInlineSnapshot(`
		"<h2>Flu shots</h2>
		<p><strong>Urgent help:</strong> Call 911.</p>
		<p>Before the cold months.</p>
		<h3>In short</h3>
		<ul>
		<li>Go early</li>
		</ul>
		<p><strong>Elm Street</strong>: +1 555 010 0199, <a href="https://elm.example/">Book a visit</a></p>
		<p>Why now.</p>
		<h3>Where</h3>
		<p>At the desk.</p>
		<p>Or at home.</p>
		<h3>Does it hurt?</h3>
		<p>A little.</p>
		<h3>Sources</h3>
		<ul>
		<li><a href="https://health.example/">Advice</a></li>
		</ul>
		<p><a href="https://board.example/campaigns/flu-shots/">From Board</a>. Last reviewed 10 February 2026. This is a copy made on 29 March 2026. It does not update itself: the page it comes from is always current.</p>
		"
	`);
});

it('tells of a story all that a reader needs to weigh it', () => {
	const copy = toPlainCopy({
		...facts,
		composite: true,
		hasConsent: true,
		facts: [{ label: 'Visits', value: '1 instead of 4' }],
		quotes: [
			{
				text: 'I stopped guessing.',
				who: 'Ada',
				relationship: 'patient',
				compensation: 'a gift card',
				typicality: 'Most see it later.',
			},
		],
	});
	expect(copy).toMatchInlineSnapshot(`
		"<h2>Flu shots</h2>
		<p>This is a composite story: the patient is invented, or merged from several people.</p>
		<p><strong>Visits:</strong> 1 instead of 4</p>
		<blockquote><p>I stopped guessing.</p></blockquote>
		<p>Ada, patient. Received for the story: a gift card. What is typical: Most see it later.</p>
		<p>Told with written consent, which can be withdrawn at any time.</p>
		<p><a href="https://board.example/campaigns/flu-shots/">From Board</a>. This is a copy made on 29 March 2026. It does not update itself: the page it comes from is always current.</p>
		"
	`);
});

it('leads to the campaign’s own next step, unless a practice carries it', () => {
	const action = { label: 'Call us', phone: '+1 555 010 0111', url: 'https://call.example/' };
	const practice = { name: 'Elm Street', phone: '+1 555 010 0199' };
	expect(toPlainCopy({ ...facts, action })).toContain(
		'<p><strong>Call us</strong>: +1 555 010 0111, <a href="https://call.example/">Call us</a></p>',
	);
	const carried = toPlainCopy({ ...facts, action, practice });
	expect(carried).toContain('<p><strong>Elm Street</strong>: +1 555 010 0199</p>');
	expect(carried).not.toContain('0111');
});

describe('any page may carry it', () => {
	it('in any encoding: every character is ASCII', () => {
		const copy = toPlainCopy({ ...facts, title: 'Für alle – 流感 😷' });
		expect(copy).toMatch(/^[\n\t\x20-\x7e]*$/);
		expect(copy).toContain('F&#252;r alle &#8211; &#27969;&#24863; &#128567;');
	});

	it('whatever a text holds: it stays a text', () => {
		const bad = '<script>alert(1)</script><img src=x onerror=alert(1)>';
		const copy = toPlainCopy({
			...facts,
			title: bad,
			lead: bad,
			urgentHelp: bad,
			keyMessages: [bad],
			sections: [{ heading: bad, text: bad }],
			faq: [{ question: bad, answer: bad }],
			sources: [{ label: bad, url: 'https://health.example/"onclick="x' }],
			practice: { name: bad, phone: bad },
			review: bad,
		});
		const elements = listElements(copy);
		expect(elements.filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([]);
		expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('onclick');
	});
});
