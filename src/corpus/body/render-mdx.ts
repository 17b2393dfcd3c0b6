import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Body } from '../../model/entry.ts';
import { createOutput, toBody, type Removed } from './output.ts';
import { partsToHtml } from './plain-parts.ts';
import { readParts, type BodyProblem } from './read-parts.ts';

/**
 * Reads a body in MDX's syntax as data: it is parsed to a tree, held against the closed set of components, and never compiled.
 * Imports, exports, expressions and unlisted components are refused, so nothing in it can run at build or in a browser.
 *
 * @param firstLine The line of the file on which the body starts.
 */
export function renderMdx(
	source: string,
	firstLine: number,
): { body: Body; removed: Removed[]; problems: BodyProblem[] } {
	const out = createOutput(source, firstLine);
	const problems: BodyProblem[] = [];
	const tree = parse(source, firstLine, problems);
	const parts = tree === undefined ? [] : readParts(out, tree, firstLine, problems);
	out.html = [partsToHtml(parts)];
	return { body: { ...toBody(out), parts }, removed: out.removed, problems };
}

function parse(source: string, firstLine: number, problems: BodyProblem[]): Root | undefined {
	try {
		const tree = mdxToHast(source, { features: { frontmatter: false } });
		return tree.type === 'root' ? tree : undefined;
	} catch (error) {
		problems.push(toProblem(error instanceof Error ? error.message : String(error), firstLine));
		return undefined;
	}
}

/** The parser reports `line:column: what (rule)`. */
function toProblem(message: string, firstLine: number): BodyProblem {
	const [, line = '1', what = message] =
		/^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
	const toFileLine = (bodyLine: string): number => Number(bodyLine) + firstLine - 1;
	const where = what.replace(/\((\d+):\d+\)/g, (_, at: string) => `(line ${toFileLine(at)})`);
	return {
		line: toFileLine(line),
		message: `The body could not be read: ${where}`,
		remedy:
			'Close every component that you open, and write a brace as \\{ and a smaller-than sign as &lt;',
	};
}
