import { sortIssues, type Issue } from '../issue.ts';
import { formatCount } from '../count.ts';

/**
 * Issues as text for a terminal: one block a file, then the count.
 *
 * @param root Written before each file so that terminals and editors can open it.
 */
export function reportAsText(issues: readonly Issue[], root: string): string {
	if (issues.length === 0) return 'No problems found.\n';
	const lines: string[] = [];
	let file: string | undefined;
	for (const issue of sortIssues(issues)) {
		if (issue.file !== file) {
			file = issue.file;
			lines.push('', `${root}/${file}`);
		}
		const place = [issue.line && `line ${issue.line}`, issue.field].filter(Boolean).join(', ');
		lines.push(
			`  ${issue.severity}  ${place === '' ? '' : `${place}: `}${issue.message}. ${issue.remedy}.`,
		);
	}
	lines.push('', countIssues(issues), '');
	return lines.join('\n');
}

/** The closing line: how many errors and warnings. */
export function countIssues(issues: readonly Issue[]): string {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	return `${formatCount(errors, 'error')}, ${formatCount(issues.length - errors, 'warning')}`;
}
