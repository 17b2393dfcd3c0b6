import { emptyBody, type Body } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderMdx } from './render-mdx.ts';

/** What is to be said about a body itself, before any rule looks at what it says. */
export interface BodyFinding {
	severity: Issue['severity'];
	/** The line of the file. */
	line: number;
	read?: string | undefined;
	message: string;
	remedy: string;
}

/** A body as a page shows it, with all that had to be left out or that has to be put right. */
export interface ReadBody {
	body: Body;
	findings: BodyFinding[];
}

/**
 * Reads a body in the syntax of its collection. The build and the editor both call this, so they agree.
 *
 * @param firstLine The line of the file on which the body starts.
 */
export function readBody(
	syntax: 'markdown' | 'mdx' | 'none',
	source: string,
	firstLine: number,
): ReadBody {
	if (syntax === 'none') return { body: emptyBody, findings: [] };
	const { body, removed, problems } = guardDepth(firstLine, () =>
		syntax === 'mdx'
			? renderMdx(source, firstLine)
			: { ...renderMarkdown(source, firstLine), problems: [] },
	);
	return {
		body,
		findings: [
			...problems.map((problem): BodyFinding => ({ severity: 'error', ...problem })),
			...removed.map(({ what, line }) => removedFinding(what, line)),
		],
	};
}

type Rendered = ReturnType<typeof renderMdx>;

/** Thousands of quotes or elements inside each other exhaust the stack of every renderer. Nobody writes that on purpose. */
function guardDepth(firstLine: number, render: () => Rendered): Rendered {
	try {
		return render();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const problem = {
			line: firstLine,
			message: 'The body nests quotes, lists or elements too deeply to be read',
			remedy: 'Look for an element that is opened again and again and never closed',
		};
		return { body: emptyBody, removed: [], problems: [problem] };
	}
}

function removedFinding(what: string, line: number): BodyFinding {
	return {
		severity: 'warning',
		line,
		read: what,
		message: `${what} is not allowed in a body and is left out of the page`,
		remedy: 'Remove it, or say the same in Markdown',
	};
}
