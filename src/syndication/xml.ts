import { escapeAttribute, escapeText } from '../model/escape.ts';

/** Characters that XML 1.0 forbids however they are written. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * An XML element. Text and attribute values are escaped; children are XML already.
 *
 * @example xmlElement('link', { href: '/?a&b' }) // '<link href="/?a&amp;b"/>'
 */
export function xmlElement(
	name: string,
	attributes: Record<string, string>,
	children: readonly string[] = [],
): string {
	const opening = Object.entries(attributes).map(
		([key, value]) => ` ${key}="${escapeAttribute(value.replace(forbidden, ''))}"`,
	);
	const inner = children.join('');
	return inner === ''
		? `<${name}${opening.join('')}/>`
		: `<${name}${opening.join('')}>${inner}</${name}>`;
}

/** An XML element that holds text. */
export function xmlText(
	name: string,
	text: string,
	attributes: Record<string, string> = {},
): string {
	return xmlElement(name, attributes, [escapeText(text.replace(forbidden, ''))]);
}

/** The first line of an XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
