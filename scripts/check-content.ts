import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/corpus/current.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readSettings } from '../src/corpus/settings.ts';
import { hasErrors } from '../src/model/issue.ts';
import { reporters, type ReporterName } from '../src/model/reporters/index.ts';

/** `npm run check:content`: reads all content and prints every problem of every file. */
function main(): void {
	const report = reporters[readFormat(process.argv.slice(2))];
	const { root, today } = readSettings(process.env);
	const { issues } = readCorpus({ root, today, cacheFile: join(cacheFolder, 'corpus.bin') });
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
	main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
