import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import type { Row } from './run-size.ts';

/** Where the numbers of the last run are, below the project. */
export const resultsFile = 'tests/bench/results/build.json';

/** Writes what was measured as JSON, with the kind of machine. */
export function writeResults(rows: readonly Row[]): void {
	const machine = {
		cores: availableParallelism(),
		memoryGb: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		platform: `${process.platform} ${process.arch}`,
		load: loadavg()[1],
	};
	const path = join(projectRoot, resultsFile);
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}.${process.pid}.tmp`;
	writeFileSync(
		temporary,
		`${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), machine, rows: rows.map(rounded) }, null, '\t')}\n`,
	);
	renameSync(temporary, path);
}

/** The rows as a table in Markdown, which also reads well on a screen. */
export function formatTable(rows: readonly Row[]): string {
	const head = ['articles', 'run', 'builder', 'CPU s', 'wall s', 'peak MB', 'pages', 'files', 'MB'];
	const cells = rows.map((row) => [
		String(row.size),
		row.run,
		row.builder,
		row.cpu?.toFixed(1) ?? '',
		row.wall.toFixed(1),
		row.peak?.toFixed(0) ?? '',
		String(row.pages),
		String(row.files),
		(row.bytes / 1e6).toFixed(1),
	]);
	const widths = head.map((text, i) =>
		Math.max(text.length, ...cells.map((row) => row[i]?.length ?? 0)),
	);
	const isText = (i: number): boolean => i === 1 || i === 2;
	const format = (row: readonly string[]): string =>
		`| ${row.map((text, i) => (isText(i) ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, i) => (isText(i) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [format(head), rule, ...cells.map(format)].join('\n');
}

/** Hundredths of a second and whole megabytes: more digits would only look exact. */
function rounded({ cpu, wall, peak, ...row }: Row): Row {
	return {
		...row,
		cpu: toTwoDigits(cpu),
		wall: toTwoDigits(wall) ?? wall,
		peak: peak === undefined ? undefined : Math.round(peak),
	};
}

function toTwoDigits(value: number | undefined): number | undefined {
	return value === undefined ? undefined : Math.round(value * 100) / 100;
}
