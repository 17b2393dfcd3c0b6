import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertCommunity } from '../options/community.ts';
import { UsageError } from '../options/usage-error.ts';

/** What a run of the importer was asked to do. */
export interface ImportOptions {
	/** Files and folders to read. */
	inputs: string[];
	/** The content root to write to. */
	root: string;
	/** A folder to look for pictures in. */
	images?: string | undefined;
	/** The community that every article goes to, whatever the input says. */
	community?: string | undefined;
	isDryRun: boolean;
	/** Where to write the report for other programs. */
	report?: string | undefined;
}

/** How the command is called. */
export const usage = `npm run import -- <files or folders> [options]

  --into <content root>   where to write; CONTENT_DIR or src/content when left out
  --images <folder>       where the pictures are; else they are looked for beside each file
  --community <slug>      the community of every article, whatever the files say
  --dry-run               say what would be done, and write nothing
  --json <file>           write the whole report to a file as JSON`;

/**
 * Reads the command line.
 *
 * @param defaultRoot The content root where the command names none.
 * @throws {UsageError} When an option is unknown, lacks its value, or nothing is to be imported.
 */
export function readImportOptions(args: string[], defaultRoot: string): ImportOptions {
	const { values, positionals } = parse(args);
	if (positionals.length === 0) throw new UsageError('Name the files or folders to import');
	assertCommunity(values.community);
	return {
		inputs: positionals,
		root: resolve(values.into ?? defaultRoot),
		images: values.images,
		community: values.community,
		isDryRun: values['dry-run'],
		report: values.json,
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				into: { type: 'string' },
				images: { type: 'string' },
				community: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				json: { type: 'string' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
