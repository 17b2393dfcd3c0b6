import { describe, expect, it } from 'vitest';
import {
	cardSnippet,
	iframeSnippet,
	scriptSnippet,
	urlSnippet,
	type SnippetFacts,
} from '../../../src/embed/snippets.ts';
import { listElements } from '../../site/html.ts';

const facts: SnippetFacts = {
	siteUrl: 'https://board.example',
	siteName: 'Board',
	slug: 'flu-shots',
	title: 'Flu shots',
	source: '/campaigns/flu-shots/',
	view: 'full',
	height: 640,
	options: {},
	loader: '/embed/v1.js',
};
const chosen: SnippetFacts = {
	...facts,
	view: 'card',
	options: { accent: '#005eb8', scheme: 'dark', radius: 8, practice: 'elm-street', language: 'es' },
};

it('writes the script with the link that stays', () => {
	expect(scriptSnippet(facts)).toMatchInlineSnapshot(`
		"<div data-wellpost="flu-shots">
			<a href="https://board.example/campaigns/flu-shots/">Flu shots | Board</a>
		</div>
		<script async src="https://board.example/embed/v1.js" referrerpolicy="no-referrer"></script>"
	`);
	expect(scriptSnippet(chosen)).toMatchInlineSnapshot(`
		"<div data-wellpost="flu-shots" data-view="card" data-accent="#005eb8" data-scheme="dark" data-radius="8" data-practice="elm-street" data-language="es">
			<a href="https://board.example/campaigns/flu-shots/">Flu shots | Board</a>
		</div>
		<script async src="https://board.example/embed/v1.js" referrerpolicy="no-referrer"></script>"
	`);
});

it('pins a release by its hash', () => {
	const release = { path: '/embed/v1.2.3.js', integrity: 'sha384-abc' };
	expect(scriptSnippet({ ...facts, release })).toContain(
		'src="https://board.example/embed/v1.2.3.js" integrity="sha384-abc" crossorigin="anonymous"',
	);
});

it('writes the frame with its link after it, and its looks where no server sees them', () => {
	expect(iframeSnippet(chosen)).toMatchInlineSnapshot(`
		"<iframe src="https://board.example/embed/flu-shots/card/#accent=%23005eb8&amp;scheme=dark&amp;radius=8&amp;practice=elm-street&amp;language=es" title="Flu shots | Board" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>
		<p><a href="https://board.example/campaigns/flu-shots/">Flu shots | Board</a></p>"
	`);
});

it('leaves it to the frame to find the practice in a translation', () => {
	const { language, ...options } = chosen.options;
	expect(language).toBe('es');
	expect(iframeSnippet({ ...chosen, options })).toContain('/embed/flu-shots/card/for/elm-street/#');
});

it('writes the address, which is the practice’s own card where there is a practice', () => {
	expect(urlSnippet(facts)).toBe('https://board.example/campaigns/flu-shots/');
	expect(urlSnippet(chosen)).toBe('https://board.example/embed/flu-shots/card/for/elm-street/');
});

it('writes a card of a link and a QR code', () => {
	expect(cardSnippet(facts, 'Scan it.')).toMatchInlineSnapshot(`
		"<p><a href="https://board.example/campaigns/flu-shots/"><img src="https://board.example/embed/flu-shots/qr.svg" width="160" height="160" alt="" loading="lazy" referrerpolicy="no-referrer"><br>
		<strong>Flu shots | Board</strong></a><br>
		Scan it.</p>"
	`);
});

it('writes nothing that is the default', () => {
	const options = { scheme: 'auto' as const };
	expect(scriptSnippet({ ...facts, options })).toBe(scriptSnippet(facts));
	expect(iframeSnippet({ ...facts, options })).toBe(iframeSnippet(facts));
});

describe('a title with markup in it', () => {
	const hostile = { ...facts, title: `"><script>alert(1)</script>'&lt;` };

	it.each([
		['script', scriptSnippet(hostile), ['div', 'a', 'script']],
		['frame', iframeSnippet(hostile), ['iframe', 'p', 'a']],
		['card', cardSnippet(hostile, hostile.title), ['p', 'a', 'img', 'br', 'strong', 'br']],
	])('stays a text in the %s', (_form, snippet, names) => {
		const elements = listElements(snippet).map(({ tagName }) => tagName);
		expect(elements.filter((name) => !['html', 'head', 'body'].includes(name))).toEqual(names);
	});
});
