import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { assertNodeVersion, ownNodePath, projectRoot, readManifest } from './project.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Installs the npm packages by the lock when they are missing or not those of the lock.
 *
 * @throws {SetupFailure} When Node is too old, the lock is missing or npm fails.
 */
export async function ensureInstalled() {
	assertNodeVersion(process.version, readManifest());
	const lock = readLock(join(projectRoot, 'package-lock.json'));
	if (lock === undefined) {
		throw new SetupFailure(
			'package-lock.json is missing or cannot be read, so nobody knows which packages to install. Bring it back with: git checkout -- package-lock.json',
		);
	}
	const installed = readLock(join(projectRoot, 'node_modules', '.package-lock.json'));
	if (installed !== undefined && isInstallCurrent(lock, installed)) return;
	if (process.platform === 'win32' && process.execPath === ownNodePath()) {
		throw new SetupFailure(
			'The npm packages are out of date, and Windows cannot replace a Node that is running. Run npm ci, then the command again.',
		);
	}
	console.log(
		installed === undefined
			? 'Installing the npm packages. This takes a minute, once.'
			: 'The lock has changed: installing the npm packages again.',
	);
	await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Whether what is installed is what the lock asks for. npm writes its own lock into node_modules when it has finished,
 * so an interrupted installation does not count. Packages for other systems may be absent.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstallCurrent(lock, installed) {
	const present = installed.packages ?? {};
	return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
		if (path === '') return true;
		const found = present[path];
		if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

/**
 * @param {string} file
 * @returns {Lock | undefined} Undefined when the file is missing or broken.
 */
function readLock(file) {
	if (!existsSync(file)) return undefined;
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** @param {readonly string[]} args */
async function runNpm(args) {
	const { program, first } = findNpm(process.env);
	const code = await runChild(program, [...first, ...args], {
		cwd: projectRoot,
		// npm.cmd is a batch file, which Windows starts through its shell alone. The arguments are ours.
		shell: program.endsWith('.cmd'),
	});
	if (code !== 0) {
		throw new SetupFailure(
			`npm ${args[0]} ended with code ${code}. What it said is above. Check the network and the disk, then run the command again.`,
		);
	}
}

/**
 * How to call npm: the very npm that called us with the Node it runs on, or the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function findNpm({ npm_execpath: script, npm_node_execpath: node }) {
	if (script?.endsWith('npm-cli.js') && node) return { program: node, first: [script] };
	return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}
