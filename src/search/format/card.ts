import { toText } from './bytes.ts';

/** What a result shows. Fields that an entry lacks are empty. */
export type Card = Record<CardField, string>;

export type CardField = (typeof cardFields)[number];

/** The lines of a card's file, in their order. */
export const cardFields = [
	'url',
	'title',
	'type',
	'date',
	'shownDate',
	'community',
	'source',
	'picture',
	'excerpt',
] as const;

/** Writes a card, one field per line. */
export function encodeCard(card: Card): Uint8Array {
	const lines = cardFields.map((field) => card[field].replace(/\s+/g, ' ').trim());
	return new TextEncoder().encode(lines.join('\n'));
}

/**
 * Reads what `encodeCard` wrote. Lines that are missing read as empty.
 *
 * @throws {FormatError} When the bytes are not text.
 */
export function decodeCard(bytes: Uint8Array): Card {
	const lines = toText(bytes).split('\n');
	// The table of fields is the type's own list of keys.
	return Object.fromEntries(cardFields.map((field, i) => [field, lines[i] ?? ''])) as Card;
}
