import { html as vocabulary, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The namespace of HTML's own elements, as opposed to those of a drawing. */
export const htmlNamespace = vocabulary.NS.HTML;

/** All elements of a page in their order, read as a browser would read it. */
export function listElements(html: string): Element[] {
	return descendants(parse(html));
}

/** An attribute's value, or undefined when the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words of an element. */
export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function descendants(node: Node): Element[] {
	// Scripts cannot run here, so what stands in a template or noscript is read like the rest.
	const children = 'content' in node ? node.content.childNodes : childrenOf(node);
	return children.flatMap((child) =>
		'tagName' in child ? [child, ...descendants(child)] : descendants(child),
	);
}

function childrenOf(node: Node): Node[] {
	return 'childNodes' in node ? node.childNodes : [];
}
