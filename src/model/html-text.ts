/** Elements inside a line of text. Every other tag ends a block of it. */
const inline =
	'a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr';
const inlineTag = new RegExp(`</?(?:${inline})(?: [^>]*)?>`, 'g');
const tag = /<[^>]+>/g;
const alternative = /<img [^>]*?alt="([^"]*)"/g;
const silent = /<img data-media="([^"]*)" alt="\s*"/g;

/** The words of a body's HTML, one text for each paragraph, heading, list item or cell. Only for HTML of our own writing. */
export function toTextBlocks(html: string): string[] {
	return html
		.replace(inlineTag, '')
		.replace(/\s+/g, ' ')
		.replace(tag, '\n')
		.split('\n')
		.map((block) => unescapeText(block).trim())
		.filter((block) => block !== '');
}

/** The alternative texts of the pictures in a body's HTML. */
export function alternativeTexts(html: string): string[] {
	return [...html.matchAll(alternative)].map(([, alt = '']) => unescapeText(alt));
}

/** The paths of the pictures in a body's HTML that have no alternative text. */
export function silentPictures(html: string): string[] {
	return [...html.matchAll(silent)].map(([, src = '']) => unescapeText(src));
}

/** The opposite of `escapeText` and `escapeAttribute`. */
function unescapeText(text: string): string {
	if (!text.includes('&')) return text;
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
