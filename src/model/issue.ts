/** One problem in the content: where, what was read, what was expected, what to do. */
export interface Issue {
	/** Errors stop the build, warnings do not. */
	severity: 'error' | 'warning';
	/** The rule that found it. */
	rule: string;
	/** The file below the content root, with forward slashes. */
	file: string;
	/** The line in that file, counted from 1. */
	line?: number | undefined;
	/** The field as a path, `source.url` or `topics.2`. */
	field?: string | undefined;
	/** What was read, as short text. */
	read?: string | undefined;
	/** What is wrong, in a sentence without its full stop. */
	message: string;
	/** What to do about it, as an instruction without its full stop. */
	remedy: string;
}

/** Whether any of the issues stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.severity === 'error');
}

/** Issues in the order in which people work through them: by file, then by line. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return issues.toSorted(
		(a, b) =>
			compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
