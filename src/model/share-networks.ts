import { segmentGraphemes } from './graphemes.ts';

/** A place where people share a piece, and what it does to a text. */
export interface ShareNetwork {
	name: string;
	/** The most that `measure` may give. */
	limit: number;
	/** How long the network takes a text to be. */
	measure: (text: string) => number;
	/** How many hashtags are read there as help and not as noise. */
	hashtags: number;
	/** `followed`: the address can be pressed. `plain`: it cannot, so it is written to be typed. */
	link: 'followed' | 'plain';
	/** Parts follow each other on lines of their own, without empty lines between. */
	isCompact: boolean;
	/** Puts a text into the characters that the network has room for. */
	spell: (text: string) => string;
}

/**
 * The networks that a share kit has a text for. Limits as the networks document them: docs.x.com "Counting characters",
 * Bluesky's lexicon `app.bsky.feed.post` (graphemes and bytes), docs.joinmastodon.org "Posting toots", the help pages of
 * Facebook, Instagram, LinkedIn and WhatsApp, and 3GPP TS 23.038 for one text message.
 */
export const shareNetworks = {
	facebook: network('Facebook', { limit: 63_206, measure: countUnits, hashtags: 2 }),
	instagram: network('Instagram', {
		limit: 2200,
		measure: countUnits,
		hashtags: 30,
		link: 'plain',
	}),
	linkedin: network('LinkedIn', { limit: 3000, measure: countUnits, hashtags: 5 }),
	x: network('X', { limit: 280, measure: countWeighted, hashtags: 2, isCompact: true }),
	bluesky: network('Bluesky', { limit: 300, measure: countGraphemesAndBytes, hashtags: 3 }),
	mastodon: network('Mastodon', { limit: 500, measure: countWithShortLinks, hashtags: 5 }),
	whatsapp: network('WhatsApp', { limit: 4096, measure: countUnits, hashtags: 0 }),
	sms: network('SMS', {
		limit: 160,
		measure: countSeptets,
		hashtags: 0,
		isCompact: true,
		spell: toPlainCharacters,
	}),
} as const satisfies Record<string, ShareNetwork>;

export type ShareNetworkName = keyof typeof shareNetworks;

function network(
	name: string,
	facts: Pick<ShareNetwork, 'limit' | 'measure' | 'hashtags'> & Partial<ShareNetwork>,
): ShareNetwork {
	return { name, link: 'followed', isCompact: false, spell: (text) => text, ...facts };
}

/** X and Mastodon count every address as this long, whatever its length. */
const shortLinkLength = 23;

/**
 * Addresses as these networks count them. What only looks like one (`example.org`) may be made a link as well,
 * so it counts as the longer of the two.
 */
function withShortLinks(text: string): string {
	const short = '-'.repeat(shortLinkLength);
	return text
		.replace(/https?:\/\/\S+/g, short)
		.replace(/(?<![\w@])(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?/gi, (found) =>
			found.length < shortLinkLength ? short : found,
		);
}

/** UTF-16 units: never fewer than characters, however a network counts them. */
function countUnits(text: string): number {
	return text.length;
}

function countWithShortLinks(text: string): number {
	return segmentGraphemes(withShortLinks(text)).length;
}

/** Bluesky allows 300 graphemes in 3000 bytes. */
function countGraphemesAndBytes(text: string): number {
	const bytes = new TextEncoder().encode(text).length;
	return Math.max(segmentGraphemes(text).length, Math.ceil(bytes / 10));
}

/** X counts Latin and similar scripts once and all others twice; an emoji counts as two however it is made up. */
function countWeighted(text: string): number {
	return segmentGraphemes(withShortLinks(text).normalize('NFC'))
		.map((grapheme) => (/\p{Extended_Pictographic}/u.test(grapheme) ? 2 : weightOf(grapheme)))
		.reduce((sum, weight) => sum + weight, 0);
}

function weightOf(grapheme: string): number {
	return Array.from(grapheme)
		.map((character) => (isCountedOnce(character.codePointAt(0) ?? 0) ? 1 : 2))
		.reduce<number>((sum, weight) => sum + weight, 0);
}

/** The ranges of twitter-text's configuration, version 3. */
function isCountedOnce(code: number): boolean {
	return (
		code <= 4351 ||
		(code >= 8192 && code <= 8205) ||
		(code >= 8208 && code <= 8223) ||
		(code >= 8242 && code <= 8247)
	);
}

const gsm7 =
	/^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const extended = /[\^{}\\[~\]|€]/g;

/** The part of a message that one character of any other script takes: 70 of them fill it, and 160 of its own alphabet. */
const septetsPerUnit = 160 / 70;

/** The share of one text message in septets: GSM-7 where its alphabet is enough, else UCS-2. */
function countSeptets(text: string): number {
	if (!gsm7.test(text)) return Math.ceil(text.length * septetsPerUnit);
	return text.length + (text.match(extended)?.length ?? 0);
}

const gsmTwins: readonly (readonly [RegExp, string])[] = [
	[/[‘’‚′]/g, "'"],
	[/[“”„″]/g, '"'],
	[/[‐‑‒–—−]/g, '-'],
	[/…/g, '...'],
	[/•/g, '-'],
	[/[\u00A0\u2009\u202F]/g, ' '],
];

/** A text with typographic characters replaced by those of the GSM alphabet. */
function toPlainCharacters(text: string): string {
	return gsmTwins.reduce((plain, [pattern, twin]) => plain.replace(pattern, twin), text);
}
