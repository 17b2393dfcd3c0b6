import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import {
	allowedElements,
	globalAttributes,
	kindOfLink,
} from '../../../../src/corpus/body/allowed-html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * What a browser would find in some HTML that the documented list does not allow. Told by a parser of its own,
 * which reads HTML as the standard says, so that the walker is not its own witness.
 */
export function findForbidden(html: string): string[] {
	return parseFragment(html).childNodes.flatMap((node) => forbiddenIn(node, false));
}

/** Whether some HTML stays where it is put: what follows it in its parent is still there, as a child of that parent. */
export function isContained(html: string): boolean {
	const [parent, ...others] = parseFragment(`<div>${html}<hr></div>`).childNodes;
	const last =
		parent !== undefined && 'childNodes' in parent ? parent.childNodes.at(-1) : undefined;
	return others.length === 0 && last?.nodeName === 'hr';
}

function forbiddenIn(node: Node, isInLink: boolean): string[] {
	if (node.nodeName === '#text') return [];
	if (!('tagName' in node)) return [node.nodeName];
	const { tagName, attrs, childNodes, namespaceURI } = node;
	const isLink = tagName === 'a';
	return [
		...(Object.hasOwn(allowedElements, tagName) ? [] : [`<${tagName}>`]),
		...((namespaceURI as string) === 'http://www.w3.org/1999/xhtml'
			? []
			: [`namespace of <${tagName}>`]),
		...(isLink && isInLink ? ['a link in a link'] : []),
		...attrs.flatMap(({ name, value }) =>
			isAllowed(node, name, value) ? [] : [`${name}="${value}" on <${tagName}>`],
		),
		...childNodes.flatMap((child) => forbiddenIn(child, isInLink || isLink)),
	];
}

/** What the walker writes of its own accord, beside what authors may write. */
const ownAttributes: Record<string, RegExp> = {
	'a class': /^anchor$/,
	'a rel': /^external noopener noreferrer$/,
	'div class': /^table$/,
	'div tabindex': /^0$/,
	'pre tabindex': /^0$/,
	'td class': /^(?:right|center)$/,
	'th class': /^(?:right|center)$/,
	'img data-media': /^media\//,
};

function isAllowed({ tagName }: Element, name: string, value: string): boolean {
	if (ownAttributes[`${tagName} ${name}`]?.test(value) === true) return true;
	if (name === 'id') return /^h[2-6]$/.test(tagName) || value.startsWith('user-content-fn');
	if (name === 'href' || name === 'cite')
		return kindOfLink(value) !== 'forbidden' && !canRun(value);
	if (name === 'src') return false;
	return globalAttributes.includes(name) || allowedElements[tagName]?.includes(name) === true;
}

/** Browsers skip control characters and spaces when they read a scheme. */
function canRun(address: string): boolean {
	// eslint-disable-next-line no-control-regex -- the control characters are the point
	return /^(?:javascript|vbscript|data|blob|file):/i.test(address.replace(/[\u0000-\u0020]/g, ''));
}
