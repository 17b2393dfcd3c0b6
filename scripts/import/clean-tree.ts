import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import {
	allowedElements,
	elementsRemovedWhole,
	kindOfLink,
} from '../../src/corpus/body/allowed-html.ts';
import { textOfNode } from './html-page.ts';
import type { RemovedPart } from './outcome.ts';
import { tidyText } from './texts.ts';

/** What cleaning needs to know of the world around a body. */
export interface Cleaning {
	/** The path below the content root for a picture of the body, or undefined when there is no such picture. */
	placePicture: (src: string) => string | undefined;
	/** Told of everything that is taken out. */
	onRemoved: (part: RemovedPart) => void;
	/** The line of the file on which the tree's first line stands. */
	firstLine: number;
}

/**
 * A tree without anything that can run, load from elsewhere or deceive: scripts, frames, forms, event handlers,
 * addresses of forbidden kinds. Elements that only lay out a page go, and their words stay.
 */
export function cleanTree(tree: Root, cleaning: Cleaning): Root {
	// Below a root and below an element stand the same nodes, but for a doctype, which cleaning drops.
	return { type: 'root', children: cleanNodes(tree.children, cleaning) };
}

function cleanNodes(nodes: readonly RootContent[], cleaning: Cleaning): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [{ type: 'text', value: tidyText(node.value) }];
		return node.type === 'element' ? cleanElement(node, cleaning) : [];
	});
}

function cleanElement(element: Element, cleaning: Cleaning): ElementContent[] {
	const { tagName, properties } = element;
	const report = (what: string): void =>
		cleaning.onRemoved({ what, line: lineOf(element, cleaning) });
	for (const name of Object.keys(properties)) {
		if (/^on/i.test(name)) report(`${name.toLowerCase()} on <${tagName}>`);
	}
	if (tagName === 'img') return cleanImage(element, cleaning, report);
	if (isTaskBox(element)) return [element];
	if (elementsRemovedWhole.has(tagName)) {
		report(describeWhole(element));
		return [];
	}
	const children = cleanNodes(element.children, cleaning);
	if (tagName === 'a') return cleanLink(element, children, report);
	if (!Object.hasOwn(allowedElements, tagName) && tagName !== 'h1') return children;
	return moveSpaceOut({ ...element, properties: keepProperties(element), children });
}

function cleanLink(
	element: Element,
	children: ElementContent[],
	report: (what: string) => void,
): ElementContent[] {
	const href = toAddress(element.properties['href']);
	if (href === undefined) return children;
	if (kindOfLink(href) === 'forbidden') {
		report(`the address ${href.slice(0, 60)}`);
		return children;
	}
	if (children.every((child) => textOfNode(child).trim() === '' && !isImage(child))) {
		report(`a link without words to ${href}`);
		return [];
	}
	return moveSpaceOut({ ...element, properties: { href }, children });
}

function cleanImage(
	{ properties }: Element,
	{ placePicture }: Cleaning,
	report: (what: string) => void,
): ElementContent[] {
	const src = toAddress(properties['src']) ?? '';
	const alt = typeof properties['alt'] === 'string' ? tidyText(properties['alt']).trim() : '';
	const path = placePicture(src);
	if (path !== undefined) {
		return [
			{ type: 'element', tagName: 'img', properties: { src: `/${path}`, alt }, children: [] },
		];
	}
	report(`the picture ${src.slice(0, 120)}${alt === '' ? '' : ` ("${alt}")`}`);
	return [];
}

/** Markdown cannot have space at the edge of bold, italic or linked words, so it goes outside. */
function moveSpaceOut(element: Element): ElementContent[] {
	if (!inlineMarks.has(element.tagName)) return [element];
	const [first] = element.children;
	const last = element.children.at(-1);
	const before = first?.type === 'text' && /^\s/.test(first.value);
	const after = last?.type === 'text' && /\s$/.test(last.value);
	if (first?.type === 'text') first.value = first.value.trimStart();
	if (last?.type === 'text') last.value = last.value.trimEnd();
	const space: ElementContent = { type: 'text', value: ' ' };
	return [...(before ? [space] : []), element, ...(after ? [{ ...space }] : [])];
}

const inlineMarks: ReadonlySet<string> = new Set([
	'a',
	'b',
	'del',
	'em',
	'i',
	'ins',
	'mark',
	's',
	'strong',
	'u',
]);

/** Only what Markdown can say: the language of code, the number that a list starts with, an abbreviation in full. */
function keepProperties({ properties }: Element): Element['properties'] {
	return Object.fromEntries(
		['className', 'start', 'title', 'align', 'checked', 'type'].flatMap((name) =>
			properties[name] === undefined ? [] : [[name, properties[name]]],
		),
	);
}

/** The box of a task list, which our renderer shows as a sign. */
function isTaskBox({ tagName, properties }: Element): boolean {
	return tagName === 'input' && properties['type'] === 'checkbox';
}

function isImage(node: Nodes): boolean {
	return (
		node.type === 'element' &&
		(node.tagName === 'img' || node.children.some((child) => isImage(child)))
	);
}

/** Names an element that goes as a whole, with the address that it would have loaded. */
function describeWhole({ tagName, properties }: Element): string {
	const address = toAddress(
		properties['src'] ?? properties['data'] ?? properties['action'] ?? properties['href'],
	);
	return `<${tagName}>${address === undefined ? '' : ` of ${address.slice(0, 120)}`}`;
}

function toAddress(value: unknown): string | undefined {
	if (typeof value !== 'string' || value.trim() === '') return undefined;
	const address = value.trim();
	return address.startsWith('//') ? `https:${address}` : address;
}

function lineOf({ position }: Element, { firstLine }: Cleaning): number | undefined {
	return position === undefined ? undefined : firstLine + position.start.line - 1;
}
