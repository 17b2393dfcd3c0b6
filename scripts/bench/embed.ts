/** `npm run bench:embed [-- --outDir <folder>]`: weighs the embeds of a built site, beside their budgets and a peer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weighEmbeds, weighScripts } from '../../tests/bench/embed/measure.ts';
import { createReport, formatReport, writeReport } from '../../tests/bench/embed/report.ts';
import { runMain, SetupFailure } from '../setup/failure.mjs';

const resultsFile = 'tests/bench/results/embed.json';

await runMain(async () => {
	const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
	if (!existsSync(join(values.outDir, 'index.html'))) {
		throw new SetupFailure(`There is no site in ${values.outDir}. Build it first: npm run build`);
	}
	const day = new Date().toISOString().slice(0, 10);
	const report = createReport(await weighScripts(), weighEmbeds(values.outDir), day);
	writeReport(report, resultsFile);
	console.log(formatReport(report));
	console.log(`\nThe numbers are in ${resultsFile}.`);
	if (report.budgets.some(({ isMet }) => !isMet)) process.exitCode = 1;
});
