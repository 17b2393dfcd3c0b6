import { describe, expect, it } from 'vitest';
import { contrastRatio, textOn, toHexColour } from '../../../src/embed/colour.ts';
import { readFragment } from '../../../src/embed/fragment.ts';
import { maxRadius, readOptions } from '../../../src/embed/options.ts';
import { practicePath, translationPairs, translationPath } from '../../../src/embed/own-path.ts';
import { toCustomProperties } from '../../../src/embed/theme.ts';

const none = {
	accent: undefined,
	scheme: undefined,
	radius: undefined,
	practice: undefined,
	language: undefined,
};

function optionsOf(text: string) {
	return readOptions(new URLSearchParams(text));
}

it('reads what may be chosen', () => {
	expect(
		optionsOf('accent=005EB8&scheme=dark&radius=8&practice=elm-street&language=pt-BR'),
	).toEqual({
		accent: '#005eb8',
		scheme: 'dark',
		radius: 8,
		practice: 'elm-street',
		language: 'pt-BR',
	});
});

it.each([
	'accent=red;}',
	'accent=%23fff',
	'accent=url(https://evil.example)',
	'scheme=neon',
	`radius=${maxRadius + 1}`,
	'radius=-1',
	'radius=1e1',
	'radius=8px',
	'practice=../../admin',
	'practice=%3Cscript%3E',
	'practice=Call+555+0100',
	'language=Spanish',
	'language=es=/admin',
	'language=ES',
	'name=Evil+Clinic&phone=5550100&text=hello',
])('drops %s', (text) => {
	expect(optionsOf(text)).toEqual(none);
});

describe('a practice', () => {
	it('is followed when the page itself names it', () => {
		expect(practicePath('/embed/flu/', 'elm-street', { practices: 'harbor elm-street' })).toBe(
			'/embed/flu/for/elm-street/',
		);
	});

	it.each([
		['another', 'nobody', 'harbor elm-street'],
		['part of a name', 'elm', 'harbor elm-street'],
		['any, where none is named', 'elm-street', undefined],
		['none', undefined, 'elm-street'],
	])('is not followed when it is %s', (_case, practice, known) => {
		expect(practicePath('/embed/flu/', practice, { practices: known })).toBeUndefined();
	});
});

describe('a language', () => {
	const translations = translationPairs([
		{ lang: 'es', slug: 'flu-es' },
		{ lang: 'pt-BR', slug: 'flu-pt-br' },
	]);

	it.each([
		['/embed/flu/', 'es', '/embed/flu-es/'],
		['/embed/flu/card/', 'pt-BR', '/embed/flu-pt-br/card/'],
	])('leads from %s in %s to %s', (path, language, expected) => {
		expect(translationPath(path, language, { translations })).toBe(expected);
	});

	it.each([
		['into which it is not translated', 'fr', translations],
		['that is part of another', 'pt', translations],
		['where there is no translation', 'es', undefined],
		['that nobody asks for', undefined, translations],
	])('changes nothing when it is one %s', (_case, language, known) => {
		expect(translationPath('/embed/flu/', language, { translations: known })).toBeUndefined();
	});
});

describe('the address of a frame', () => {
	it('is read with what WordPress adds to it', () => {
		expect(readFragment({ search: '', hash: '#?secret=aB3dE6gH9j' }).secret).toBe('aB3dE6gH9j');
		expect(readFragment({ search: '', hash: '#scheme=dark#?secret=x1' })).toMatchObject({
			options: { scheme: 'dark' },
			secret: 'x1',
		});
	});

	it.each(['wellpost=<b>', 'wellpost=', 'secret=a-b', 'secret='])('holds no %s', (text) => {
		const { nonce, secret } = readFragment({ search: `?${text}`, hash: '' });
		expect([nonce, secret]).toEqual([undefined, undefined]);
	});
});

describe('a colour', () => {
	it.each<[`#${string}`, `#${string}`, number]>([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#ff0000', '#ffffff', 4],
	])('%s on %s has the contrast %d', (a, b, expected) => {
		expect(contrastRatio(a, b)).toBeCloseTo(expected, 2);
		expect(contrastRatio(b, a)).toBeCloseTo(expected, 2);
	});

	it('always carries words that can be read', () => {
		const steps = ['00', '33', '66', '99', 'cc', 'ff'];
		const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `${r}${g}${b}`)));
		const faint = colours
			.flatMap((text) => toHexColour(text) ?? [])
			.filter((colour) => contrastRatio(textOn(colour), colour) < 4.5);
		expect(faint).toEqual([]);
	});

	it('is not given to links where it is too faint', () => {
		const names = toCustomProperties({ accent: '#ffee00' }).map(([name]) => name);
		expect(names).toContain('--link-dark');
		expect(names).not.toContain('--link-light');
	});
});
