import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { blockElements } from '../../src/corpus/body/allowed-html.ts';

/** Parses HTML that is part of a page, as a browser would. */
export function parseHtmlFragment(html: string): Root {
	return fromHtml(html, { fragment: true });
}

/**
 * Whether a body is HTML through and through: there are blocks at its top, and no words between them.
 * Everything else is Markdown, which may hold HTML too.
 */
export function isHtmlBody(body: string): boolean {
	if (!/^\s*<[a-z!]/i.test(body)) return false;
	if (isWholePage(body)) return true;
	const { children } = parseHtmlFragment(body);
	const hasBlock = children.some(
		(node) => node.type === 'element' && blockElements.has(node.tagName),
	);
	return hasBlock && children.every((node) => node.type !== 'text' || node.value.trim() === '');
}

/** A whole HTML page: what its head says, as fields, and the rest as a tree. Undefined when it is only part of a page. */
export function readHtmlPage(
	html: string,
): { fields: Record<string, unknown>; tree: Root } | undefined {
	if (!isWholePage(html)) return undefined;
	const tree = fromHtml(html);
	const fields: Record<string, unknown> = {};
	const open = (nodes: RootContent[]): RootContent[] =>
		nodes.flatMap((node): RootContent[] => {
			if (node.type !== 'element') return node.type === 'doctype' ? [] : [node];
			if (node.tagName === 'head') return node.children.filter((child) => !isField(child, fields));
			return node.tagName === 'html' ? [{ ...node, children: openInside(node) }] : [node];
		});
	// `open` gives no doctype, which is all that sets the two content types apart.
	const openInside = (node: Element): ElementContent[] => open(node.children) as ElementContent[];
	return { fields, tree: { ...tree, children: open(tree.children) } };
}

/** The words of a node and everything in it. */
export function textOfNode(node: RootContent): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOfNode).join('') : '';
}

/** The first element with this name, in the order of the page. */
export function findElement(nodes: readonly RootContent[], tagName: string): Element | undefined {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		const found = node.tagName === tagName ? node : findElement(node.children, tagName);
		if (found !== undefined) return found;
	}
	return undefined;
}

function isWholePage(html: string): boolean {
	return /<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 2000));
}

/** Files what an element of the head says among the fields. What says nothing about the piece stays for the cleaning. */
function isField(node: ElementContent, fields: Record<string, unknown>): boolean {
	if (node.type !== 'element') return true;
	const { tagName, properties } = node;
	if (tagName === 'title') {
		fields['title'] = textOfNode(node);
		return true;
	}
	if (tagName === 'meta') {
		const name = properties['name'] ?? properties['property'];
		if (typeof name === 'string') fields[name] = properties['content'];
		return true;
	}
	const isCanonical = tagName === 'link' && String(properties['rel']) === 'canonical';
	if (isCanonical) fields['canonical'] = properties['href'];
	return isCanonical;
}
