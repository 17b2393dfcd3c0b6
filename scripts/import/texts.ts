import { decodeHTML } from 'entities';

/**
 * One line of text as people read it: markup gone, entities decoded, odd spaces made plain.
 *
 * @example toLine('Health &amp; care&nbsp;<b>now</b>') // 'Health & care now'
 */
export function toLine(text: string): string {
	return tidyText(decodeHTML(text.replace(/<\/?[a-z][^>]*>/gi, ' ')))
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:!?])/g, '$1')
		.trim();
}

/**
 * Text as our files hold it: no-break and other odd spaces become plain ones, invisible characters go,
 * and the quotes and dashes of Windows-1252 that slipped through as control characters become themselves.
 * Curly quotes stay: they are right.
 */
export function tidyText(text: string): string {
	return text
		.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/[\u0080-\u009F]/g, (character) => windows1252[character] ?? '');
}

const windows1252: Record<string, string> = {
	'\u0080': '€',
	'\u0085': '…',
	'\u0091': '‘',
	'\u0092': '’',
	'\u0093': '“',
	'\u0094': '”',
	'\u0095': '•',
	'\u0096': '–',
	'\u0097': '—',
	'\u0099': '™',
};

/**
 * Cuts a text at a word so that it keeps within a limit, and says so with an ellipsis.
 *
 * @example cutAtWord('A long story about care', 14) // 'A long story…'
 */
export function cutAtWord(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text.slice(0, limit);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > limit / 2 ? end : limit - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

const sentenceEnd = /[.!?…]["”’)\]]*(?=\s|$)/g;

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
	return /[.!?…]["”’)\]]*$/.test(text);
}

/**
 * As many whole sentences from the start of a text as fit, or the first one cut at a word.
 *
 * @param from Where in the text a sentence may end at the earliest.
 */
export function takeSentences(text: string, limit: number, from = 0): string {
	let end = 0;
	for (const match of text.matchAll(sentenceEnd)) {
		const after = match.index + match[0].length;
		if (after > limit) break;
		if (after >= from) end = after;
		if (after >= from && from > 0) break;
	}
	return end > 0 ? text.slice(0, end) : cutAtWord(text, limit);
}

/** The first sentence of a text, without its full stop, cut at a word where it is too long for a title. */
export function toTitle(text: string, limit: number): string {
	const end = sentenceEnd.exec(text);
	sentenceEnd.lastIndex = 0;
	const sentence = end === null ? text : text.slice(0, end.index + end[0].length);
	return cutAtWord(sentence.replace(/\.$/, ''), limit);
}
