import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { limits } from '../../src/model/fields.ts';
import { endsAsSentence, tidyText, toLine, toTitle } from './texts.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A plain text, read for what its lines were meant to be. */
export interface PlainText {
	title: string;
	/** Whether the title stood in a line of its own, and not in a sentence of the text. */
	hasTitle: boolean;
	/** The text without the title, as Markdown. */
	markdown: string;
	/** Lines such as `Home » Episodes » Title`: the way to the page it was copied from, and no part of the text. */
	trails: string[];
}

/**
 * Reads plain text: the title it can tell, headings, lists and paragraphs. A short first line is the title;
 * where there is none, the first sentence stands in for it, and stays in the text.
 */
export function toPlainTextMarkdown(text: string): PlainText {
	const blocks = toBlocks(tidyText(text));
	const isTrail = (block: string): boolean => / [»›] /.test(block) && !endsAsSentence(block);
	const trails = blocks.filter(isTrail);
	const [first = '', ...rest] = blocks.filter((block) => !isTrail(block));
	const hasTitle = isHeading(first) && rest.length > 0;
	const body = hasTitle ? rest : [first, ...rest];
	return {
		hasTitle,
		title: hasTitle ? toLine(first) : toTitle(toLine(first.replace(marker, '')), limits.title),
		markdown: writeMarkdown({ type: 'root', children: toNodes(body) } satisfies Root),
		trails: trails.map(toLine),
	};
}

/** Lines longer than this were never broken by hand, so each of them is a paragraph. */
const longestBrokenLine = 100;

const bullet = /^[•●▪◦·*+–-]\s+/;
const number = /^\d{1,3}[.)]\s+/;
const marker = /^(?:[•●▪◦·*+–-]|\d{1,3}[.)])\s+/;

/** Blocks of text: lines between blank ones belong together where somebody broke them at a width. */
function toBlocks(text: string): string[] {
	const lines = text.split('\n').map((line) => line.trim());
	const isBroken = Math.max(...lines.map((line) => line.length)) <= longestBrokenLine;
	if (!isBroken) return lines.filter((line) => line !== '');
	const blocks: string[] = [];
	let isOpen = false;
	for (const line of lines) {
		if (line === '') isOpen = false;
		else if (isOpen && !marker.test(line)) blocks.push(`${blocks.pop() ?? ''} ${line}`);
		else {
			blocks.push(line);
			isOpen = true;
		}
	}
	return blocks;
}

/** A short line that does not end as a sentence, a quote or a list's introduction does. */
function isHeading(block: string): boolean {
	return block.length <= longestBrokenLine && !marker.test(block) && !/[.!…:;,"”]$/.test(block);
}

function toNodes(blocks: readonly string[]): RootContent[] {
	const nodes: RootContent[] = [];
	blocks.forEach((block, i) => {
		if (marker.test(block)) addItem(nodes, block);
		else if (isHeading(block) && i < blocks.length - 1) {
			nodes.push({ type: 'heading', depth: 2, children: toPhrases(block) });
		} else nodes.push(toParagraph(block));
	});
	return nodes;
}

function addItem(nodes: RootContent[], block: string): void {
	const ordered = !bullet.test(block);
	const item = { type: 'listItem' as const, children: [toParagraph(block.replace(marker, ''))] };
	const last = nodes.at(-1);
	if (last?.type === 'list' && last.ordered === ordered) last.children.push(item);
	else {
		const start = ordered ? Number.parseInt(number.exec(block)?.[0] ?? '1', 10) : null;
		nodes.push({ type: 'list', ordered, start, spread: false, children: [item] });
	}
}

function toParagraph(block: string): BlockContent {
	return { type: 'paragraph', children: toPhrases(block) };
}

/** Words, with the addresses in them as links. */
function toPhrases(text: string): PhrasingContent[] {
	return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, i) => {
		const words: PhrasingContent = { type: 'text', value: part };
		return i % 2 === 1 && URL.canParse(part)
			? { type: 'link', url: part, children: [words] }
			: words;
	});
}
