import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeContentFile } from '../../src/corpus/write-entry.ts';
import type { ImportPlan } from './plan.ts';

/**
 * Carries a plan out. Pictures and what articles refer to come first, so that a run that is cut off never leaves
 * an article that refers to nothing. A file that cannot be written fails its input; the rest goes on.
 */
export function applyImport({ writes, pictures }: ImportPlan, root: string): void {
	for (const { from, to } of pictures) copyPicture(from, join(root, to));
	for (const { file, text, outcome } of writes) {
		try {
			writeContentFile(root, file, text);
		} catch (error) {
			if (outcome === undefined) throw error;
			outcome.status = 'failed';
			outcome.problem = {
				message: `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
				remedy: 'Check the rights and the space on the disk, and import again',
			};
		}
	}
}

function copyPicture(from: string, to: string): void {
	if (from === to) return;
	const temporary = `${to}.${process.pid}.tmp`;
	mkdirSync(dirname(to), { recursive: true });
	copyFileSync(from, temporary);
	renameSync(temporary, to);
}
