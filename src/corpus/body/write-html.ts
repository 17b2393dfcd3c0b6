import type { Element, Nodes } from 'hast';
import { escapeAttribute, escapeText } from '../../model/escape.ts';
import { toSlug } from '../../model/slug.ts';
import { mediaFolder } from '../../model/collections.ts';
import {
	allowedElements,
	blockElements,
	elementsRemovedWhole,
	kindOfLink,
	voidElements,
} from './allowed-html.ts';
import { noteRemoved, type Output } from './output.ts';
import { asText, attributesOf } from './write-attributes.ts';

/**
 * Writes a syntax tree as HTML in one pass, keeping only what `allowed-html.ts` lists.
 * Every tag and attribute name in the output comes from our own table and every value is escaped,
 * so the output is safe whatever the tree holds.
 */
export function writeNode(out: Output, node: Nodes): void {
	if (node.type === 'text') {
		out.html.push(escapeText(node.value));
		out.text.push(node.value);
	} else if (node.type === 'element') {
		const block = blockElements.has(node.tagName);
		if (block) out.text.push(' ');
		writeElement(out, node);
		if (block) out.text.push(' ');
	} else if ('children' in node) {
		for (const child of node.children) writeNode(out, child);
	}
}

/** What stands for a picture until a page knows its sizes: `src/views/body.ts` puts the real one there. */
export function imagePlaceholder(path: string, alt: string): string {
	return `<img data-media="${escapeAttribute(path)}" alt="${escapeAttribute(alt)}">`;
}

function writeElement(out: Output, element: Element): void {
	const { tagName } = element;
	const special = specials.get(tagName);
	if (special !== undefined) {
		special(out, element);
	} else if (Object.hasOwn(allowedElements, tagName)) {
		writePlain(out, element);
	} else {
		noteRemoved(out, `<${tagName}>`, `<${tagName}`);
		if (!elementsRemovedWhole.has(tagName)) writeChildren(out, element);
	}
}

/** @param extra Attributes of our own making, as HTML. */
function writePlain(out: Output, element: Element, extra = ''): void {
	const { tagName } = element;
	out.html.push(`<${tagName}${attributesOf(out, element)}${extra}>`);
	if (voidElements.has(tagName)) return;
	writeChildren(out, element);
	out.html.push(`</${tagName}>`);
}

function writeChildren(out: Output, element: Element): void {
	for (const child of element.children) writeNode(out, child);
}

/** Keeps headings apart from the parts of a page: a body may well have one called "Related" or "Contents". */
const headingPrefix = 'part-';

/** The page has its own first heading, so those of a body start one level below it. */
function writeHeading(out: Output, element: Element): void {
	const level = Math.max(2, Number(element.tagName.slice(1)));
	const textStart = out.text.length;
	const opening = out.html.length;
	out.html.push('', '');
	writeChildren(out, element);
	const text = out.text.slice(textStart).join('').replace(/\s+/g, ' ').trim();
	if (text === '') {
		out.html.length = opening;
		return;
	}
	const id = uniqueId(out, `${headingPrefix}${toSlug(text) || 'section'}`);
	out.headings.push({ level, id, text });
	out.html[opening] = `<h${level} id="${id}">`;
	const hasLink = out.html.slice(opening + 2).some((part) => part.startsWith('<a '));
	if (!hasLink && !out.isInLink) {
		out.html[opening + 1] = `<a class="anchor" href="#${id}">`;
		out.html.push('</a>');
	}
	out.html.push(`</h${level}>`);
}

/** A link elsewhere is marked as one, and tells the other site nothing of ours. */
function writeLink(out: Output, element: Element): void {
	const { href, ...others } = element.properties;
	const address = typeof href === 'string' ? href.trim() : '';
	const kind = address === '' || out.isInLink ? undefined : kindOfLink(address);
	if (kind === undefined || kind === 'forbidden') {
		if (kind === 'forbidden') noteRemoved(out, `the address ${address.slice(0, 60)}`, address);
		writeChildren(out, element);
		return;
	}
	if (kind === 'internal') out.links.push({ href: address, line: out.lineOf(address) });
	const extra = kind === 'external' ? ' rel="external noopener noreferrer"' : '';
	out.isInLink = true;
	writePlain(out, { ...element, properties: { href: address, ...others } }, extra);
	out.isInLink = false;
}

/** Only pictures of the media folder: any other would tell a third party who reads here. */
function writeImage(out: Output, { properties: { src, alt } }: Element): void {
	const path = typeof src === 'string' ? src.replace(/^\//, '') : '';
	if (!path.startsWith(`${mediaFolder}/`)) {
		noteRemoved(out, `the picture ${asText(src ?? '').slice(0, 60)}`, path);
		return;
	}
	out.images.push(path);
	out.html.push(imagePlaceholder(path, typeof alt === 'string' ? alt : ''));
}

/** Long lines scroll by themselves, by finger and by keyboard, and not the page. */
function writePre(out: Output, element: Element): void {
	writePlain(out, element, ' tabindex="0"');
}

/** A wide table scrolls by itself, by finger and by keyboard, and not the page. */
function writeTable(out: Output, element: Element): void {
	out.html.push('<div class="table" tabindex="0">');
	writePlain(out, element);
	out.html.push('</div>');
}

/** The parser says how a column is aligned in a style attribute, which our Content-Security-Policy forbids. */
function writeCell(out: Output, element: Element): void {
	const { style, align, ...others } = element.properties;
	const side = /right|center/.exec(`${asText(style ?? '')} ${asText(align ?? '')}`)?.[0];
	const extra = side === undefined ? '' : ` class="${side}"`;
	writePlain(out, { ...element, properties: others }, extra);
}

/** A task list's box is a sign to read, not a control to press. */
function writeCheckbox(out: Output, { properties }: Element): void {
	if (properties.type === 'checkbox') out.html.push(properties.checked === true ? '☑' : '☐');
	else noteRemoved(out, '<input>', '<input');
}

const specials = new Map(
	Object.entries({
		h1: writeHeading,
		h2: writeHeading,
		h3: writeHeading,
		h4: writeHeading,
		h5: writeHeading,
		h6: writeHeading,
		a: writeLink,
		img: writeImage,
		pre: writePre,
		table: writeTable,
		td: writeCell,
		th: writeCell,
		input: writeCheckbox,
	}),
);

function uniqueId({ ids }: Output, base: string): string {
	let count = ids.get(base) ?? 1;
	let id = base;
	while (ids.has(id)) id = `${base}-${++count}`;
	ids.set(base, count).set(id, ids.get(id) ?? 1);
	return id;
}
