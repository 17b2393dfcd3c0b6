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
	/** How often each heading id has been given. */
	ids: Map<string, number>;
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
