const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text as the characters that people see: a family of emoji is one of them. */
export function segmentGraphemes(text: string): string[] {
	return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * The longest beginning of a text that fits, cut between words and ended with an ellipsis. The text itself when it fits;
 * an empty text when not even its first word does.
 *
 * @example cutAtWord('A flu shot before winter', (text) => text.length <= 12) // 'A flu shot…'
 */
export function cutAtWord(text: string, fits: (text: string) => boolean): string {
	if (fits(text)) return text;
	const cuts = cutPoints(text)
		.map((at) => text.slice(0, at).replace(/[\s\p{Pd}\p{Ps}\p{Pi}\p{Po}]+$/u, ''))
		.filter((start) => start !== '')
		.map((start) => `${start}…`);
	return cuts.findLast(fits) ?? '';
}

/** Where a text may be cut: at white space. In scripts that write none between words, where their words end. */
function cutPoints(text: string): number[] {
	return Array.from(words.segment(text), ({ index }) => index).filter(
		(index) => /\s/.test(text.charAt(index)) || isUnspaced(text, index),
	);
}

function isUnspaced(text: string, index: number): boolean {
	return unspaced.test(text.slice(0, index)) && !/^\S*#\S*$/.test(lastToken(text, index));
}

/** Scripts without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$/u;

function lastToken(text: string, index: number): string {
	return /\S*$/.exec(text.slice(0, index))?.[0] ?? '';
}
