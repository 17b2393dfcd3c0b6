import { cutExcerpt, markText } from '../engine/mark.ts';
import type { Card } from '../format/card.ts';
import type { ResolvedWord } from '../engine/resolve.ts';
import type { SearchTexts } from '../texts.ts';
import { create } from './elements.ts';

/** As much of an excerpt as three lines of a wide card show. */
const excerptLength = 180;

/** Every term that the words of a query stand for. */
export function termsOf(words: readonly ResolvedWord[]): Set<string> {
	return new Set(words.flatMap(({ matches }) => matches.map(({ posting }) => posting.term)));
}

/** A text with what was asked for in `mark` elements. */
export function createMarked(text: string, terms: ReadonlySet<string>): (Node | string)[] {
	return markText(text, terms).map(({ text: part, isMarked }) =>
		isMarked ? create('mark', {}, part) : part,
	);
}

/** What a result is, where it comes from and how old it is. */
export function createStamp(
	{ type, source, date, shownDate }: Card,
	texts: SearchTexts,
): HTMLElement {
	const types: Partial<Record<string, string>> = texts.types;
	const facts = [types[type], source].filter(Boolean).join(', ');
	return create(
		'p',
		{ className: 'stamp' },
		create('span', {}, facts),
		create('time', { dateTime: date }, shownDate),
	);
}

/** The inside of a result on the search page. */
export function createCard(card: Card, terms: ReadonlySet<string>, texts: SearchTexts): Node[] {
	const { url, title, excerpt, picture, community } = card;
	const shown = cutExcerpt(excerpt, terms, excerptLength);
	return [
		...(picture ? [create('img', { src: picture, alt: '', loading: 'lazy' })] : []),
		create('p', { className: 'overline' }, community),
		create('h2', {}, create('a', { href: url }, ...createMarked(title, terms))),
		create('p', { className: 'summary' }, ...createMarked(shown, terms)),
		createStamp(card, texts),
	];
}
