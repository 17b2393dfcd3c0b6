import { spawnSync } from 'node:child_process';
import { runChild } from './child.mjs';

/** Whether this machine installs its packages with apt-get. */
export function hasAptGet() {
	return process.platform === 'linux' && canRun('apt-get', ['--version']);
}

/**
 * Installs Debian packages where we have the rights. Whether it worked is seen by looking for what was installed.
 *
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
	await runAsRoot(['apt-get', 'update', '-qq']);
	await runAsRoot(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * Runs a command as root where we are or may become root without a password; otherwise does nothing.
 *
 * @param {[string, ...string[]]} command
 */
export async function runAsRoot([program, ...args]) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	if (process.getuid?.() === 0) await runChild(program, args, { env });
	else if (canRun('sudo', ['-n', 'true']))
		await runChild('sudo', ['-n', program, ...args], { env });
}

/**
 * @param {string} program
 * @param {string[]} args
 */
export function canRun(program, args) {
	return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
