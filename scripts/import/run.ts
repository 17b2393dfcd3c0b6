import { applyImport } from './apply.ts';
import { readExistingContent } from './existing.ts';
import { findInputFiles } from './input-files.ts';
import type { ImportOptions } from './options.ts';
import { createPictureFinder } from './pictures.ts';
import { planImport } from './plan.ts';
import type { ImportReport } from './report.ts';

/** What a run takes from its surroundings. */
export interface RunContext {
	today: string;
	/** Told how many of how many inputs are done. */
	onProgress?: (done: number, total: number) => void;
}

/**
 * Imports files into a content root: finds, plans, and, unless it is a dry run, writes.
 *
 * @throws When the pictures' folder or the content root cannot be read.
 */
export function runImport(
	options: ImportOptions,
	{ today, onProgress = () => undefined }: RunContext,
): ImportReport {
	const { files, failures, passedOver } = findInputFiles(options.inputs);
	const existing = readExistingContent(options.root);
	const plan = planImport(
		files,
		existing,
		{
			community: options.community,
			today,
			pictures: createPictureFinder(options.root, options.images, existing.importedPictures),
		},
		(done) => onProgress(done, files.length),
	);
	if (!options.isDryRun) applyImport(plan, options.root);
	return {
		isDryRun: options.isDryRun,
		outcomes: [...failures, ...plan.outcomes],
		passedOver,
		created: plan.writes.filter(({ outcome }) => outcome === undefined).map(({ file }) => file),
	};
}
