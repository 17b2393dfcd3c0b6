/**
 * The HTML that a body may hold, be it from Markdown or raw. Everything else is left out and reported.
 * The table is the documentation: element, then the attributes it may keep beside `lang`, `dir` and `title`.
 */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'id'],
	abbr: [],
	b: [],
	blockquote: ['cite'],
	br: [],
	caption: [],
	cite: [],
	code: [],
	dd: [],
	del: ['datetime'],
	details: ['open'],
	div: [],
	dl: [],
	dt: [],
	em: [],
	figcaption: [],
	figure: [],
	h2: [],
	h3: [],
	h4: [],
	h5: [],
	h6: [],
	hr: [],
	i: [],
	img: ['src', 'alt'],
	ins: ['datetime'],
	kbd: [],
	li: ['id', 'value'],
	mark: [],
	ol: ['start', 'reversed'],
	p: [],
	pre: [],
	q: ['cite'],
	s: [],
	section: [],
	small: [],
	span: [],
	strong: [],
	sub: [],
	summary: [],
	sup: [],
	table: [],
	tbody: [],
	td: ['colspan', 'rowspan'],
	tfoot: [],
	th: ['colspan', 'rowspan', 'scope'],
	thead: [],
	time: ['datetime'],
	tr: [],
	u: [],
	ul: [],
	var: [],
};

/** Attributes that any allowed element may keep. */
export const globalAttributes: readonly string[] = ['lang', 'dir', 'title'];

/** Elements that go with everything inside them, because their text is not meant for readers. */
export const elementsRemovedWhole: ReadonlySet<string> = new Set([
	'applet',
	'audio',
	'base',
	'button',
	'canvas',
	'embed',
	'form',
	'frame',
	'frameset',
	'head',
	'iframe',
	'input',
	'link',
	'math',
	'meta',
	'noembed',
	'noframes',
	'noscript',
	'object',
	'option',
	'param',
	'plaintext',
	'portal',
	'script',
	'select',
	'source',
	'style',
	'svg',
	'template',
	'textarea',
	'title',
	'track',
	'video',
	'xmp',
]);

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Elements that end a word in the plain text of a body. */
export const blockElements: ReadonlySet<string> = new Set([
	'blockquote',
	'br',
	'caption',
	'dd',
	'div',
	'dl',
	'dt',
	'figcaption',
	'figure',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'li',
	'ol',
	'p',
	'pre',
	'section',
	'summary',
	'table',
	'td',
	'th',
	'tr',
	'ul',
]);

const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What an address in a body is: on this site, elsewhere, or not allowed. */
export type LinkKind = 'anchor' | 'internal' | 'external' | 'contact' | 'forbidden';

/**
 * Sorts an address by what following it does. Whatever a browser would not read as one of the allowed kinds is forbidden;
 * the URL parser of the platform decides, so that odd spellings (`java\nscript:`) are seen as the browser sees them.
 */
export function kindOfLink(href: string): LinkKind {
	if (href.startsWith('#')) return 'anchor';
	const base = 'http://this-site.invalid/';
	if (!URL.canParse(href, base)) return 'forbidden';
	const url = new URL(href, base);
	if (!linkProtocols.has(url.protocol)) return 'forbidden';
	if (url.protocol === 'mailto:' || url.protocol === 'tel:') return 'contact';
	return url.origin === new URL(base).origin ? 'internal' : 'external';
}
