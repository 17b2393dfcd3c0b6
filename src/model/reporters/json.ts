import { sortIssues, type Issue } from '../issue.ts';

/** Issues as JSON for other programs: `{ errors, warnings, issues }`. */
export function reportAsJson(issues: readonly Issue[]): string {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const report = { errors, warnings: issues.length - errors, issues: sortIssues(issues) };
	return `${JSON.stringify(report, null, '\t')}\n`;
}
