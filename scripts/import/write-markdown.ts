import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes a Markdown tree in the one style that all our files have. */
export function writeMarkdown(tree: Nodes): string {
	return toMarkdown(tree, {
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
		bullet: '-',
		emphasis: '_',
		rule: '-',
	}).trim();
}
