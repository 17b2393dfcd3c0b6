import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Row } from './measure.ts';

/** What the editor may take, from the design: bytes, and milliseconds with 2,000 articles. */
export const budgets = { firstLoad: 1_100_000, list: 3000, open: 1000 } as const;

/** The rows as a table in Markdown, which also reads well on a screen. */
export function formatTable(rows: readonly Row[]): string {
	const cells = [
		['editor', 'first load, kB gzip', 'list, s', 'list again, s', 'open, s'],
		...rows.map(({ editor, firstLoad, list, listAgain, open }) => [
			editor,
			(firstLoad / 1000).toFixed(0),
			...[list, listAgain, open].map((time) => (time / 1000).toFixed(2)),
		]),
		[
			'budget',
			(budgets.firstLoad / 1000).toFixed(0),
			(budgets.list / 1000).toFixed(2),
			'',
			(budgets.open / 1000).toFixed(2),
		],
	];
	const widths = (cells[0] ?? []).map((_, i) =>
		Math.max(...cells.map((row) => row[i]?.length ?? 0)),
	);
	const lines = cells.map(
		(row) =>
			`| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`,
	);
	lines.splice(
		1,
		0,
		`| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
	);
	return lines.join('\n');
}

/** Writes what was measured as JSON, with the kind of machine. */
export function writeReport(
	rows: readonly Row[],
	facts: { entries: number; rounds: number; chromium: string },
	file: string,
): void {
	const machine = {
		cores: availableParallelism(),
		memoryGb: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		platform: `${process.platform} ${process.arch}`,
		load: loadavg()[1],
	};
	const measured = new Date().toISOString().slice(0, 10);
	const rounded = rows.map(({ editor, ...numbers }) => ({
		editor,
		...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Math.round(value)])),
	}));
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(
		temporary,
		`${JSON.stringify({ measured, machine, ...facts, budgets, rows: rounded }, null, '\t')}\n`,
	);
	renameSync(temporary, file);
}
