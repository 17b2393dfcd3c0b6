/** The longest line in octets, without its break (RFC 5545, 3.1). */
const maxOctets = 75;

/** Control characters that a text may not hold; its line breaks are written out before. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/**
 * A line that holds text, or several texts as a list.
 *
 * @example textLine('SUMMARY', 'Tea; cake, and talk') // 'SUMMARY:Tea\\; cake\\, and talk'
 */
export function textLine(name: string, ...texts: string[]): string {
	return foldLine(`${name}:${texts.map(escapeText).join(',')}`);
}

/** A line that holds an address. */
export function uriLine(name: string, uri: string): string {
	return valueLine(name, uri);
}

/** A line that holds a value as it stands, with the parameters that say how to read it. */
export function valueLine(
	name: string,
	value: string,
	parameters: Record<string, string> = {},
): string {
	const written = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
	return foldLine(
		`${name}${written.join('')}:${value.replace(forbidden, '').replace(/[\t\n]/g, '')}`,
	);
}

function escapeText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(forbidden, '')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** Breaks a line where it gets too long, never inside a character. The space that starts the next line counts too. */
function foldLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > maxOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
