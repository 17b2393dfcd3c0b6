import { relative } from 'node:path';
import { currentCacheFile } from '../src/corpus/current.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { curatePage } from './curate/curate-page.ts';
import { publicInternet } from './curate/find-address.ts';
import { readCurateOptions, usage } from './curate/options.ts';
import { readPage } from './curate/read-page.ts';
import { reportCurated } from './curate/report.ts';
import { Refusal } from './curate/refusal.ts';
import { UsageError } from './options/usage-error.ts';

/** `npm run curate -- <address or saved .html>`: starts a curated article with what a page says of itself. */
async function main(): Promise<void> {
	const options = readCurateOptions(process.argv.slice(2));
	const { root, today } = readSettings(process.env);
	const page = await readPage(options, publicInternet);
	const corpus = readCorpus({ root, today, cacheFile: currentCacheFile(root) });
	const curated = curatePage(page, options, corpus);
	process.stdout.write(reportCurated(curated, relative(process.cwd(), root)));
}

try {
	await main();
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message}\n${error instanceof UsageError ? `\n${usage}\n` : ''}`);
	process.exitCode = error instanceof Refusal ? 1 : 2;
}
