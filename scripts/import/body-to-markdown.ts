import type { Element, Root } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';
import { markdownToHast, markdownToMdast } from 'satteri';
import { renderMarkdown } from '../../src/corpus/body/render-markdown.ts';
import { escapeAttribute } from '../../src/model/escape.ts';
import { cleanTree, type Cleaning } from './clean-tree.ts';
import { findElement, textOfNode } from './html-page.ts';
import type { InputBody } from './parse-input.ts';
import { toPlainTextMarkdown } from './plain-text.ts';
import { tidyText, toLine } from './texts.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * Writes a body as clean Markdown. Markdown that is clean already stays letter for letter;
 * HTML, and Markdown with blocks of HTML or forbidden things in it, is parsed, cleaned and written anew.
 *
 * @param title The article's title: a first heading that only repeats it goes.
 */
export function toMarkdownBody(body: InputBody, title: string, cleaning: Cleaning): string {
	if (body.format === 'plain') return toPlainTextMarkdown(body.text).markdown;
	if (body.format === 'html') return writeTree(withoutTitle(body.tree, title), cleaning);
	const text = withoutTitleLine(tidyText(body.text), title);
	if (isCleanMarkdown(text)) return text.trim();
	const tree = markdownToHast(text, { features: { rawHtml: true, frontmatter: false } });
	return writeTree(tree as Root, cleaning); // the parser's own type is a union that holds this one
}

/** The first heading of a body, which is its title where nothing else names one. */
export function findBodyTitle(body: Exclude<InputBody, { format: 'plain' }>): string | undefined {
	const title =
		body.format === 'html'
			? textOf(findElement(body.tree.children, 'h1') ?? findElement(body.tree.children, 'h2'))
			: /^#{1,2} +(.+?)(?: +#+)?$/m.exec(body.text)?.[1];
	const line = toLine(title ?? '');
	return line === '' ? undefined : line;
}

function writeTree(tree: Root, cleaning: Cleaning): string {
	const clean = cleanTree(tree, cleaning);
	return writeMarkdown(toMdast(clean, { handlers: { sub: keepTag, sup: keepTag, abbr: keepTag } }));
}

/** Markdown has no sign for these, and H2O is not H₂O: they stay as HTML. */
const keepTag: Handle = (state, element: Element) => {
	const { title } = element.properties;
	const attribute = typeof title === 'string' ? ` title="${escapeAttribute(title)}"` : '';
	const children = state.all(element) as PhrasingContent[]; // these elements hold phrases alone
	return [
		{ type: 'html', value: `<${element.tagName}${attribute}>` },
		...children,
		{ type: 'html', value: `</${element.tagName}>` },
	];
};

function isCleanMarkdown(text: string): boolean {
	if (renderMarkdown(text, 1).removed.length > 0) return false;
	const { children } = markdownToMdast(text) as { children?: { type: string }[] }; // a root, always
	return !(children ?? []).some(({ type }) => type === 'html');
}

function withoutTitle(tree: Root, title: string): Root {
	const heading = findElement(tree.children, 'h1');
	if (heading === undefined || toLine(textOf(heading)) !== title) return tree;
	const drop = <T>(nodes: T[]): T[] =>
		nodes.flatMap((node): T[] => {
			if (Object.is(node, heading)) return [];
			return isParent(node) ? [{ ...node, children: drop(node.children) }] : [node];
		});
	return { ...tree, children: drop(tree.children) };
}

function withoutTitleLine(text: string, title: string): string {
	const first = /^\s*# +(.+?)(?: +#+)?(?:\n|$)/.exec(text);
	return first !== null && toLine(first[1] ?? '') === title ? text.slice(first[0].length) : text;
}

function isParent(node: unknown): node is { children: unknown[] } {
	return typeof node === 'object' && node !== null && 'children' in node;
}

function textOf(element: Element | undefined): string {
	return element === undefined ? '' : textOfNode(element);
}
