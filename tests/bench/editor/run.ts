import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/setup/browser.mjs';
import { runChild } from '../../../scripts/setup/child.mjs';
import { SetupFailure } from '../../../scripts/setup/failure.mjs';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { measureEditor, type Row } from './measure.ts';
import { formatTable, writeReport } from './report.ts';
import { writeSample } from './sample.ts';
import { serveOurs } from './serve-ours.ts';
import { decapFolder, serveStock } from './serve-stock.ts';

const workFolder = join(projectRoot, 'tests/bench/.work/editor');
const resultsFile = 'tests/bench/results/editor.json';

/** The middle of so many rounds counts. */
const rounds = 5;

/**
 * Runs the benchmark, prints its table, and writes it down.
 *
 * @param asked How many articles there are in one collection.
 * @throws {SetupFailure} When that is no number, or the peers cannot be installed.
 */
export async function runEditorBench(asked: string): Promise<void> {
	const entries = Number(asked);
	if (!Number.isInteger(entries) || entries < 1) {
		throw new SetupFailure(
			`--entries is "${asked}". Write a number of articles, for example --entries 2000`,
		);
	}
	await installDecap();
	const content = join(workFolder, 'content');
	writeSample(content, entries);
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [
			'--disable-background-networking',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	});
	const rows: Row[] = [];
	try {
		for (const serve of [serveOurs, serveStock]) {
			const editor = await serve(content, join(workFolder, 'page'));
			console.log(`Measuring ${editor.name} ...`);
			rows.push(await measureEditor(browser, editor, entries, rounds));
			await editor.close();
		}
		console.log(`\n${formatTable(rows)}`);
		writeReport(
			rows,
			{ entries, rounds, chromium: browser.version() },
			join(projectRoot, resultsFile),
		);
		console.log(`\nThe numbers are in ${resultsFile}.`);
	} finally {
		await browser.close();
	}
}

async function installDecap(): Promise<void> {
	if (existsSync(join(decapFolder, 'node_modules'))) return;
	const code = await runChild('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: decapFolder,
		shell: process.platform === 'win32',
	});
	if (code !== 0) {
		throw new SetupFailure(
			`npm ci failed in ${decapFolder}. What it said is above. Run it there again`,
		);
	}
}
