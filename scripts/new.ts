import { join, relative } from 'node:path';
import { readSettings } from '../src/corpus/settings.ts';
import { createEntry } from './new/create-entry.ts';
import { readNewOptions } from './new/options.ts';

/** `npm run new -- article "Title"`: starts a draft with the fields that it needs, and says where it is. */
function main(): void {
	const { root, today } = readSettings(process.env);
	const file = createEntry(readNewOptions(process.argv.slice(2)), root, today);
	process.stdout.write(`${relative(process.cwd(), join(root, file))}\n`);
}

try {
	main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
