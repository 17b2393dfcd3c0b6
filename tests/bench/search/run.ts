import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/setup/browser.mjs';
import { runChild } from '../../../scripts/setup/child.mjs';
import { SetupFailure } from '../../../scripts/setup/failure.mjs';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import type { Row } from './run-size.ts';

/** The sizes that the design was made for, and how many known items are asked for in each. */
const usualSizes = [100, 1000, 5000, 20_000];

const benchFolder = join(projectRoot, 'tests/bench');
const workFolder = join(benchFolder, '.work/search');
const resultsFile = join(benchFolder, 'results/search.json');

/**
 * Runs the benchmark, prints its tables, and writes them down.
 *
 * @param sizes Numbers of entries, joined by commas; the usual ones when left out.
 * @param isQuick Do everything just often enough to see that it works, and write nothing down.
 * @throws {SetupFailure} When the sizes are not numbers, or the peers cannot be installed.
 */
export async function runSearchBench(sizes: string | undefined, isQuick: boolean): Promise<void> {
	const chosen = sizes === undefined ? usualSizes : sizes.split(',').map(Number);
	if (!chosen.every((size) => Number.isInteger(size) && size > 0)) {
		throw new SetupFailure(
			`--sizes is "${sizes}". Write numbers of entries joined by commas, for example --sizes 100,1000`,
		);
	}
	await installPeers();
	// What follows imports the peers, so it cannot be imported before they are there.
	const { runSize } = await import('./run-size.ts');
	const { startServer } = await import('./server.ts');
	const { measureCode } = await import('./code-size.ts');
	const { checkTargets } = await import('./targets.ts');
	const { createReport, formatReport, writeReport } = await import('./report.ts');
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [
			'--disable-background-networking',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	});
	const server = await startServer();
	const repeats = isQuick
		? { loads: 1, sessions: 1, queries: 3 }
		: { loads: 10, sessions: 6, queries: 30 };
	try {
		const rows = [];
		for (const size of chosen) {
			if (!isQuick) console.log(`Measuring ${size} entries ...`);
			const items = isQuick ? 10 : size < 1000 ? 60 : 200;
			rows.push(...(await runSize(browser, server, size, items, repeats, workFolder)));
		}
		const codeBytes = await measureCode(join(workFolder, 'code'));
		const report = createReport(rows, checkTargets(rows, codeBytes), codeBytes, browser.version());
		console.log(formatReport(report));
		assertSense(rows);
		if (isQuick) return;
		writeReport(report, resultsFile);
		console.log('\nThe numbers are in tests/bench/results/search.json.');
	} finally {
		await browser.close();
		await server.close();
	}
}

/** An engine that finds less than half of what it is asked for exactly has been set up wrongly. */
function assertSense(rows: readonly Row[]): void {
	const lost = rows.find(({ measured }) => measured.quality.exact.recall < 0.5);
	if (lost === undefined) return;
	throw new SetupFailure(
		`${lost.engine} found ${lost.measured.quality.exact.recall} of ${lost.documents} entries, so the measurements make no sense`,
	);
}

async function installPeers(): Promise<void> {
	if (existsSync(join(benchFolder, 'node_modules/minisearch'))) return;
	const code = await runChild('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: benchFolder,
		shell: process.platform === 'win32',
	});
	if (code !== 0) {
		throw new SetupFailure(
			'npm ci failed in tests/bench. What it said is above. Run it there again',
		);
	}
}
