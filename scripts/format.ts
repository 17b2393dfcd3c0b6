/** `npm run format [-- <files>]`: writes every file, or the named ones, the way the format check wants them. */
import { runChild } from './setup/child.mjs';
import { runMain } from './setup/failure.mjs';
import { toolFile } from './setup/tools.mjs';

await runMain(() => {
	const files = process.argv.slice(2);
	return runChild(process.execPath, [
		toolFile('prettier'),
		'--log-level=warn',
		'--write',
		...(files.length === 0 ? ['.'] : files),
	]);
});
