import { describe, expect, it } from 'vitest';
import {
	formsOf,
	readChoice,
	writeChoice,
	type BuilderData,
} from '../../../src/components/embed/builder-choice.ts';
import { writeSnippet } from '../../../src/components/embed/builder-snippet.ts';

const campaign: BuilderData['pieces'][number] = {
	slug: 'flu',
	title: 'Flu shots',
	source: '/campaigns/flu/',
	path: '/embed/flu/',
	views: ['full', 'card', 'events'],
	heights: { full: { narrow: 900, wide: 600 }, card: { narrow: 500, wide: 400 } },
	practices: [
		{ slug: 'elm-street', name: 'Elm Street', heights: { card: { narrow: 620, wide: 480 } } },
	],
	snippet: '',
	copy: '/embed/flu/copy.txt',
	qr: '/embed/flu/qr.svg',
};
const story = {
	...campaign,
	slug: 'ada',
	views: ['full' as const],
	practices: [],
	copy: undefined,
};
const events = { ...story, slug: 'events', qr: undefined };
const data: BuilderData = {
	siteUrl: 'https://board.example',
	siteName: 'Board',
	cardText: 'Scan it.',
	loader: '/embed/v1.js',
	release: { path: '/embed/v1.2.3.js', integrity: 'sha384-abc' },
	pieces: [campaign, story, events],
};

function choose(text: string) {
	const choice = readChoice(new URLSearchParams(text), data);
	if (choice === undefined) throw new Error('the builder has pieces');
	return choice;
}

it.each([
	'embed=flu',
	'embed=flu&form=iframe&view=card&locked=yes',
	'embed=flu&accent=%23005eb8&scheme=dark&radius=8&practice=elm-street',
	'embed=events',
])('writes %s as it was read', (text) => {
	expect(writeChoice(choose(text)).toString()).toBe(text);
});

describe('somebody else’s link', () => {
	it.each([
		['an unknown piece', 'embed=nothing', 'embed=flu'],
		['an unknown form', 'embed=flu&form=eval', 'embed=flu'],
		['a form that the piece does not have', 'embed=ada&form=html', 'embed=ada'],
		['a view that the piece does not have', 'embed=ada&view=events', 'embed=ada'],
		['a practice that does not carry it', 'embed=ada&practice=elm-street', 'embed=ada'],
		['a practice that is none', 'embed=flu&practice=Call+900', 'embed=flu'],
		['a colour with a rule in it', 'embed=flu&accent=red;}', 'embed=flu'],
		['words of its own', 'embed=flu&title=Evil&phone=900&name=Evil', 'embed=flu'],
	])('with %s chooses what is on offer', (_case, text, expected) => {
		expect(writeChoice(choose(text)).toString()).toBe(expected);
	});

	it('never gets a word of its own into a snippet', async () => {
		const evil =
			'embed=flu&practice=Evil&title=Evil&phone=Evil&name=Evil&accent=Evil&language=Evil';
		for (const form of ['script', 'iframe', 'url', 'card']) {
			expect(await writeSnippet(choose(`${evil}&form=${form}`), data)).not.toMatch(/evil/i);
		}
	});
});

it('has no copy of a story that may be taken back, and no card of a list of events', () => {
	expect(formsOf(campaign)).toEqual(['script', 'iframe', 'url', 'html', 'card']);
	expect(formsOf(story)).toEqual(['script', 'iframe', 'url', 'card']);
	expect(formsOf(events)).toEqual(['script', 'iframe']);
});

it.each([
	['embed=flu&form=iframe&view=card', 500],
	['embed=flu&form=iframe&view=card&practice=elm-street', 620],
])('writes for %s a frame of %d pixels', async (text, height) => {
	expect(await writeSnippet(choose(text), data)).toContain(` height="${height}" `);
});
