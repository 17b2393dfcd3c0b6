import type { Body, Heading } from '../../model/entry.ts';

/** Something that a body held and a page may not. */
export interface Removed {
	what: string;
	line: number;
}

/** What the walker has written so far, and what it has noticed on its way. */
export interface Output {
	html: string[];
	text: string[];
	headings: Heading[];
	images: string[];
	links: Body['links'];
	removed: Removed[];
	/** Every id that has been given, with the last number that was put after it to make another. */
	ids: Map<string, number>;
	/** Whether what is written now stands in a link, where no other link may be. */
	isInLink: boolean;
	/** The line of the file on which a piece of source text stands, searched onwards from the last find. */
	lineOf: (needle: string) => number;
}

/**
 * An empty output for one body. Raw HTML is parsed apart from the Markdown around it and loses its positions,
 * so lines are found by looking for the text itself.
 */
export function createOutput(markdown: string, firstLine: number): Output {
	const source = markdown.toLowerCase();
	let cursor = 0;
	return {
		html: [],
		text: [],
		headings: [],
		images: [],
		links: [],
		removed: [],
		ids: new Map(),
		isInLink: false,
		lineOf: (needle) => {
			const wanted = needle.toLowerCase();
			const onwards = source.indexOf(wanted, cursor);
			const at = onwards >= 0 ? onwards : source.indexOf(wanted);
			if (at < 0) return firstLine;
			cursor = at + wanted.length;
			return firstLine + source.slice(0, at).split('\n').length - 1;
		},
	};
}

/**
 * Notes that something of the source is left out.
 *
 * @param needle The source text to look for, which gives the line.
 */
export function noteRemoved(out: Output, what: string, needle: string): void {
	out.removed.push({ what, line: out.lineOf(needle) });
}

/** What an output amounts to as a body. */
export function toBody(out: Output): Body {
	return {
		html: out.html.join('').trim(),
		text: out.text.join('').replace(/\s+/g, ' ').trim(),
		headings: out.headings,
		images: out.images,
		links: out.links,
	};
}
