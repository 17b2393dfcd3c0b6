import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

/**
 * The file behind a package's command, to be run with the project's Node. npm's own shims in `node_modules/.bin`
 * need a shell on Windows and take whatever Node comes first on the PATH.
 *
 * @param {string} name The package, and its command where that has another name: `@playwright/test`, `playwright`.
 * @param {string} [command]
 */
export function toolFile(name, command = name) {
	const folder = join(projectRoot, 'node_modules', name);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = typeof bin === 'string' ? bin : bin[command];
	if (file === undefined) throw new Error(`tools: ${name} has no command "${command}"`);
	return join(folder, file);
}
