import { writeFileSync } from 'node:fs';
import { readSettings } from '../src/corpus/settings.ts';
import { readImportOptions, usage } from './import/options.ts';
import { createProgress } from './import/progress.ts';
import { countStatuses, reportAsJson, reportAsText } from './import/report.ts';
import { runImport } from './import/run.ts';
import { UsageError } from './options/usage-error.ts';

/** `npm run import`: brings files of the old hub, HTML pages and plain texts into the content root. */
function main(): void {
	const settings = readSettings(process.env);
	const options = readImportOptions(process.argv.slice(2), settings.root);
	const onProgress = createProgress((line) => process.stderr.write(line), Date.now);
	const report = runImport(options, { today: settings.today, onProgress });
	process.stdout.write(reportAsText(report));
	if (options.report !== undefined) writeFileSync(options.report, reportAsJson(report));
	if (countStatuses(report.outcomes).failed > 0) process.exitCode = 1;
}

try {
	main();
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message}\n${error instanceof UsageError ? `\n${usage}\n` : ''}`);
	process.exitCode = 2;
}
