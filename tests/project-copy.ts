import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../scripts/setup/project.mjs';

/** What a build reads of the project beside the content and the packages. */
const parts = [
	'astro.config.mjs',
	'cms',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'public',
	'scripts',
	'src',
];

/**
 * Copies the project without its content into an empty folder, so that it can be changed and built there with caches of its own.
 * The packages are linked.
 */
export function copyProject(into: string): void {
	mkdirSync(into, { recursive: true });
	for (const part of parts) {
		cpSync(join(projectRoot, part), join(into, part), {
			recursive: true,
			filter: (source) => basename(source) !== 'content',
		});
	}
	symlinkSync(join(projectRoot, 'node_modules'), join(into, 'node_modules'), 'dir');
}
