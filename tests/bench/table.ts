/**
 * Rows as a table in Markdown, which also reads well on a screen.
 *
 * @param head The titles of the columns, with commas between them.
 */
export function formatTable(head: string, rows: readonly (readonly string[])[]): string {
	const cells = [head.split(','), ...rows];
	const widths = head
		.split(',')
		.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
	const lines = cells.map(
		(row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
	);
	lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
	return lines.join('\n');
}
