import { sortIssues, type Issue } from '../issue.ts';

/** Issues as workflow commands, which git hosts show beside the line of the change that they are about. */
export function reportAsWorkflowCommands(issues: readonly Issue[], root: string): string {
	return sortIssues(issues)
		.map((issue) => {
			const place = `file=${escapeProperty(`${root}/${issue.file}`)}${issue.line ? `,line=${issue.line}` : ''}`;
			return `::${issue.severity} ${place}::${escapeText(`${issue.message}. ${issue.remedy}.`)}\n`;
		})
		.join('');
}

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
