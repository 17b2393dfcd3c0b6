import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { maxEmbedBytes, maxLoaderBytes } from '../../../src/embed/release.ts';
import { formatTable } from '../table.ts';
import type { PageRow, ScriptRow } from './measure.ts';

/** What embeds weigh, beside their budgets. */
export interface Report {
	/** The day of the run. */
	measured: string;
	scripts: ScriptRow[];
	embeds: { count: number; heaviest: PageRow; middle: PageRow; lightest: PageRow };
	budgets: { what: string; most: number; reached: number; isMet: boolean }[];
}

/**
 * Puts together what was measured.
 *
 * @param pages The embeds of a site, the heaviest first.
 * @throws When there is none.
 */
export function createReport(scripts: ScriptRow[], pages: readonly PageRow[], day: string): Report {
	const [loader] = scripts;
	const [heaviest] = pages;
	const middle = pages[Math.floor(pages.length / 2)];
	const lightest = pages.at(-1);
	if (!loader || !heaviest || !middle || !lightest) {
		throw new Error('embed bench: the site has no embeds. Add a campaign, then build it anew');
	}
	const budget = (what: string, most: number, reached: number) => ({
		what,
		most,
		reached,
		isMet: reached <= most,
	});
	return {
		measured: day,
		scripts,
		embeds: { count: pages.length, heaviest, middle, lightest },
		budgets: [
			budget('loader, minified', maxLoaderBytes, loader.minified),
			budget('heaviest embed in all, brotli', maxEmbedBytes, heaviest.bytes),
		],
	};
}

/** The report as tables in Markdown. */
export function formatReport({ scripts, embeds, budgets }: Report): string {
	const { count, heaviest, middle, lightest } = embeds;
	return [
		formatTable(
			'script,minified,gzip,brotli',
			scripts.map((row) => [row.script, ...[row.minified, row.gzip, row.brotli].map(String)]),
		),
		formatTable(
			`of ${count} embeds,bytes in all (brotli),path`,
			Object.entries({ heaviest, middle, lightest }).map(([name, { bytes, path }]) => [
				name,
				String(bytes),
				path,
			]),
		),
		formatTable(
			'budget,at most,reached,',
			budgets.map(({ what, most, reached, isMet }) => [
				what,
				String(most),
				String(reached),
				isMet ? 'met' : 'MISSED',
			]),
		),
	].join('\n\n');
}

/** Writes the report as JSON, never half of it. */
export function writeReport(report: Report, file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.tmp`, `${JSON.stringify(report, null, '\t')}\n`);
	renameSync(`${file}.tmp`, file);
}
