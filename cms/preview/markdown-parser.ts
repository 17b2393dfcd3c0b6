import type { ElementContent, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as MdastRoot } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

/**
 * Stands in for the parser of the build, which is a program of its own and does not run in browsers. Makes the same trees,
 * so that everything behind the parser is the build's own code. A test holds both against each other.
 */
interface ParserOptions {
	features?: { gfm?: boolean | { footnotes?: FootnoteLabels } };
}

interface FootnoteLabels {
	label?: string;
	backContent?: string;
	backLabel?: string;
}

/** A Markdown text as a tree of HTML elements. Raw HTML in it is parsed as a browser would. */
export function markdownToHast(markdown: string, options: ParserOptions = {}): HastRoot {
	const tree = fromMarkdown(markdown, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()],
	});
	const hast = toHast(tree, { allowDangerousHtml: true, ...footnotesOf(options) });
	return withoutFootnoteHeading(asRoot(raw(hast)));
}

/**
 * A text in MDX's syntax as a tree of HTML elements and components. Code in it is kept as nodes of code, never run.
 *
 * @throws When the text cannot be read. The message starts with the place, as the build's parser has it.
 */
export function mdxToHast(source: string, options: ParserOptions = {}): HastRoot {
	const tree = markEsm(parseMdx(source));
	const hast = toHast(tree, { passThrough: [...mdxNodes], ...footnotesOf(options) });
	return withoutFootnoteHeading(asRoot(hast));
}

function parseMdx(source: string): MdastRoot {
	try {
		return fromMarkdown(source, {
			extensions: [gfm(), mdxMd(), mdxJsx(), mdxExpression()],
			mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
		});
	} catch (error) {
		throw error instanceof Error ? new Error(withPlace(error), { cause: error }) : error;
	}
}

/** These parsers keep the place beside the message, or in it as a range. */
function withPlace(error: Error & { line?: number }): string {
	const message = error.message.replace(/\((\d+:\d+)-\d+:\d+\)/g, '($1)');
	const line = error.line ?? /\((\d+):/.exec(message)?.[1] ?? 1;
	return `${line}:1: ${message}`;
}

const mdxNodes = [
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxFlowExpression',
	'mdxTextExpression',
	'mdxjsEsm',
] as const;

/** An import or export at the start of a paragraph is code to the build's parser, and so it is here. */
function markEsm(tree: MdastRoot): MdastRoot {
	for (const node of tree.children) {
		const first = node.type === 'paragraph' ? node.children[0] : undefined;
		if (first?.type === 'text' && /^(?:import|export)\b/.test(first.value)) {
			Object.assign(node, { type: 'mdxjsEsm', value: first.value });
		}
	}
	return tree;
}

function footnotesOf({ features }: ParserOptions) {
	const footnotes = typeof features?.gfm === 'object' ? features.gfm.footnotes : undefined;
	if (footnotes === undefined) return {};
	const { backContent = '', backLabel = '' } = footnotes;
	return {
		footnoteBackContent: (_reference: number, again: number): ElementContent[] => {
			const text: ElementContent = { type: 'text', value: backContent };
			return again > 1 ? [text, superscript(again)] : [text];
		},
		footnoteBackLabel: (reference: number, again: number) =>
			backLabel.replace('{reference}', `${reference + 1}${again > 1 ? `-${again}` : ''}`),
	};
}

function superscript(count: number): ElementContent {
	const children: ElementContent[] = [{ type: 'text', value: String(count) }];
	return { type: 'element', tagName: 'sup', properties: {}, children };
}

/** The library writes a heading above footnotes even where its text is empty. The build's parser writes none. */
function withoutFootnoteHeading(root: HastRoot): HastRoot {
	for (const node of root.children) {
		if (node.type !== 'element' || node.properties.dataFootnotes === undefined) continue;
		node.children = node.children.filter(
			(child) => child.type !== 'element' || child.properties.id !== 'footnote-label',
		);
	}
	return root;
}

function asRoot(node: unknown): HastRoot {
	// Both makers return a root for a root.
	return node as HastRoot;
}
