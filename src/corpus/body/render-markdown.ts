import { markdownToHast } from 'satteri';
import type { Body } from '../../model/entry.ts';
import { createOutput, toBody, type Removed } from './output.ts';
import { writeNode } from './write-html.ts';

/**
 * Renders Markdown with GFM. Raw HTML is parsed as a browser would parse it and held to `allowed-html.ts`,
 * so that nothing in a body can run, load from elsewhere or break out of its place.
 *
 * @param markdown The body without front matter.
 * @param firstLine The line of the file on which the body starts, so that what is reported can be found.
 */
export function renderMarkdown(
	markdown: string,
	firstLine: number,
): { body: Body; removed: Removed[] } {
	const out = createOutput(markdown, firstLine);
	writeNode(
		out,
		markdownToHast(markdown, { features: { rawHtml: true, frontmatter: false, gfm } }),
	);
	return { body: toBody(out), removed: out.removed };
}

/** Footnotes speak no language: the words around them would come from the parser, not from `src/strings`. */
const gfm = { footnotes: { label: '', backContent: '↩', backLabel: '↩ {reference}' } };
