import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { flatten } from '../src/corpus/corpus.ts';
import { currentCacheFile } from '../src/corpus/current.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { hasErrors } from '../src/model/issue.ts';
import { reporters, type ReporterName } from '../src/model/reporters/index.ts';
import { checkPictureFiles } from './check-content/picture-files.ts';

/** `npm run check:content`: reads all content and prints every problem of every file. */
async function main(): Promise<void> {
	const report = reporters[readFormat(process.argv.slice(2))];
	const { root, today } = readSettings(process.env);
	const corpus = readCorpus({ root, today, cacheFile: currentCacheFile(root) });
	const issues = [...corpus.issues, ...(await checkPictureFiles(root, flatten(corpus.all)))];
	process.stdout.write(report(issues, relative(process.cwd(), root) || '.'));
	if (hasErrors(issues)) process.exitCode = 1;
}

function readFormat(args: string[]): ReporterName {
	const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
	if (isReporterName(values.format)) return values.format;
	const known = Object.keys(reporters).join(', ');
	throw new Error(`--format takes one of ${known}, and "${values.format}" is none`);
}

function isReporterName(name: string): name is ReporterName {
	return Object.hasOwn(reporters, name);
}

try {
	await main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
