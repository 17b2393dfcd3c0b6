import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { formatTable } from '../table.ts';
import { engines } from './engines.ts';
import type { Spread } from './measure.ts';
import { variants } from './queries.ts';
import type { Row } from './run-size.ts';
import type { Target } from './targets.ts';

/** Everything that one run of the benchmark found out. */
export interface Report {
	/** The day of the run. */
	measured: string;
	machine: { cores: number; memoryGb: number; node: string; platform: string; browser: string };
	/** All code that a reader fetches, in bytes as sent (brotli). */
	codeBytes: number;
	rows: Row[];
	targets: Target[];
}

/** Puts together what was found out, with the kind of machine but not its name. */
export function createReport(
	rows: Row[],
	targets: Target[],
	codeBytes: number,
	browser: string,
): Report {
	return {
		measured: new Date().toISOString().slice(0, 10),
		machine: {
			cores: availableParallelism(),
			memoryGb: Math.round(totalmem() / 2 ** 30),
			node: process.version,
			platform: `${process.platform} ${process.arch}`,
			browser,
		},
		codeBytes,
		rows,
		targets,
	};
}

/** Writes the report as JSON, never half of it. */
export function writeReport(report: Report, file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const rounded = JSON.stringify(report, (_, value: unknown) => round(value), '\t');
	writeFileSync(`${file}.tmp`, `${rounded}\n`);
	renameSync(`${file}.tmp`, file);
}

/** The report as tables in Markdown, which also read well on a screen. */
export function formatReport({ rows, targets }: Report): string {
	const label = ({ documents, engine }: Row): string[] => [
		String(documents),
		engines[engine].label,
	];
	const loads = rows.map((row) => {
		const { cold, laterBytes, typed, keystroke } = row.measured;
		return [
			...label(row),
			kb(cold.bytes),
			String(cold.requests.p50),
			ms(cold.fastCards),
			ms(cold.slowIds),
			ms(cold.slowCards),
			kb(laterBytes),
			kb(typed.bytes),
			ms(typed.cards),
			fine(keystroke.x1),
			fine(keystroke.x4),
		];
	});
	const quality = rows.map((row) => [
		...label(row),
		...variants.map((variant) => {
			const { recall, mrr } = row.measured.quality[variant];
			return `${recall.toFixed(3)} / ${mrr.toFixed(3)}`;
		}),
		row.built.cpu.toFixed(1),
		String(row.built.files),
		(row.built.bytes / 1e6).toFixed(1),
	]);
	return [
		'What a reader waits for (p50 / p95; kB and ms)',
		formatTable(
			'entries,engine,first query kB,requests,cards ms,ids ms slow,cards ms slow,later kB,typed kB,after last key ms,keystroke ms,keystroke ms CPU x4',
			loads,
		),
		'What is found (recall@10 / MRR), and what building takes',
		formatTable(`entries,engine,${variants.join(',')},CPU s,files,MB`, quality),
		'Targets',
		formatTable(
			'target,wanted,reached,',
			targets.map(({ name, wanted, reached, isMet }) => [
				name,
				wanted,
				reached,
				isMet ? 'met' : 'MISSED',
			]),
		),
	].join('\n\n');
}

const kb = ({ p50, p95 }: Spread): string =>
	`${(p50 / 1000).toFixed(1)} / ${(p95 / 1000).toFixed(1)}`;
const ms = ({ p50, p95 }: Spread): string => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
const fine = ({ p50, p95 }: Spread): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

function round(value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
