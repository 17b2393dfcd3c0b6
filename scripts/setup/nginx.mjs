import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasAptGet, installPackages } from './apt.mjs';

/** The nginx of this machine, or undefined when it has none. */
export function findNginx() {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
}

/**
 * Finds nginx for the tests of the hosting files, or installs Debian's package where we may. The tests say so and skip themselves
 * when there is none: a machine without nginx can still work on everything else.
 */
export async function ensureNginx() {
	if (findNginx() !== undefined) return;
	if (hasAptGet()) {
		console.log('Installing nginx with apt-get, for the tests of the hosting files.');
		await installPackages(['nginx-light']);
	}
	if (findNginx() !== undefined) return;
	console.log(
		'There is no nginx here, so the tests of the hosting files are skipped. Debian and Ubuntu: sudo apt-get install nginx-light',
	);
}
