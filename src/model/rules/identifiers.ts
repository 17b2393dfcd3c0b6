import type { AnyEntry } from '../entry.ts';
import { picturesOf } from '../pictures.ts';
import { allTextsOf, quotedTextsOf, type TextPiece } from '../prose.ts';
import { contactKinds } from './identifiers/contacts.ts';
import { cameraDate, dateKinds } from './identifiers/dates.ts';
import type { IdentifierKind } from './identifiers/kind.ts';
import { numberKinds } from './identifiers/numbers.ts';
import { ownContactsOf, type OwnContacts } from './identifiers/own-contacts.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Finds typical slips that give a patient away, after the list of 45 CFR 164.514(b)(2)(i). It reads stories whole,
 * and of campaigns and events what they quote. It proves nothing: a rare illness in a small town has no pattern.
 */
export const checkIdentifiers: Rule = (entry, context) => {
	if (!holdsStories(entry)) return [];
	const own = ownContactsOf(context);
	return [
		...textsToRead(entry).flatMap((piece) => findIn(piece, kinds, own)),
		...namesToRead(entry).flatMap((piece) => findIn(piece, nameKinds, own)),
	];
};

/** Where kinds overlap, the first one in this order has the word. */
const kinds = [...numberKinds, ...dateKinds, ...contactKinds].toSorted(
	(a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
);
const nameKinds = [...kinds, cameraDate];

function holdsStories({ collection }: AnyEntry): boolean {
	return collection === 'case-studies' || collection === 'campaigns' || collection === 'events';
}

function textsToRead(entry: AnyEntry): TextPiece[] {
	return entry.collection === 'case-studies' ? allTextsOf(entry) : quotedTextsOf(entry);
}

/** What becomes part of an address: the slug, old paths, and the names of pictures. */
function namesToRead(entry: AnyEntry): TextPiece[] {
	if (entry.collection !== 'case-studies') return [];
	return [
		{ text: entry.slug, path: [] },
		...entry.data.aliases.map((text, i) => ({ text, path: ['aliases', i] })),
		...picturesOf(entry).map(({ src, at }) => ({ text: src, path: at ?? ['body'] })),
	].map(({ text, path }) => ({ text: toWords(text), path }));
}

/** Separators between words become spaces; those between digits may be part of a number. */
function toWords(name: string): string {
	return name
		.replace(/^.*\/(?=.)|\.[a-z]+$/g, '')
		.replace(/(?<!\d)[-_/]+|[-_/]+(?!\d)|_+/g, ' ')
		.trim();
}

function findIn(
	{ text, path }: TextPiece,
	wanted: readonly IdentifierKind[],
	own: OwnContacts,
): Finding[] {
	const taken: [start: number, end: number][] = [];
	const findings: Finding[] = [];
	for (const kind of wanted) {
		for (const match of text.matchAll(kind.pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (taken.some(([from, to]) => start < to && from < end)) continue;
			if (kind.isMeant?.(match, own) === false) continue;
			taken.push([start, end]);
			findings.push(toFinding(kind, match[0].trim(), path));
		}
	}
	return findings;
}

function toFinding(
	{ name, severity, mayBeOwn }: IdentifierKind,
	read: string,
	path: TextPiece['path'],
): Finding {
	return {
		severity,
		path,
		read,
		message: `"${read}" looks like ${name}`,
		remedy: `Remove it or say it less exactly${mayBeOwn ? ', or list it under "ownContacts" in site.yaml if it is the organisation\'s own' : ''}. This check finds typical slips; that it finds none proves nothing`,
	};
}
