import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupFailure } from './failure.mjs';

/** The folder of the project, wherever a command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ engines: { node: string }, devDependencies: Record<string, string> }} Manifest */

/** The project's own package.json, of which only what concerns the set-up is typed. */
export function readManifest() {
	/** @type {Manifest} */
	const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
	return manifest;
}

/**
 * Refuses a Node that is too old to install the project. The project then runs on a Node of its own.
 *
 * @param {string} version What `process.version` says.
 * @param {Manifest} manifest
 * @throws {SetupFailure} When the version is too old.
 */
export function assertNodeVersion(version, { engines }) {
	const needed = majorOf(engines.node);
	if (majorOf(version) >= needed) return;
	throw new SetupFailure(
		`Node ${version.replace(/^v/, '')} is too old: Wellpost is installed with Node ${needed} or newer. Get it from https://nodejs.org, then run the command again.`,
	);
}

/**
 * The Node that everything but the set-up runs on: the one that npm installed with the project,
 * or this one where it is new enough.
 *
 * @throws {SetupFailure} When there is neither.
 */
export function findProjectNode() {
	const own = ownNodePath();
	if (existsSync(own)) return own;
	const wanted = majorOf(readManifest().devDependencies.node ?? '');
	if (majorOf(process.version) >= wanted) return process.execPath;
	throw new SetupFailure(
		`The project's own Node is missing (${own}). Run npm ci without --ignore-scripts, or use Node ${wanted}.`,
	);
}

/** Where npm puts the project's own Node. */
export function ownNodePath() {
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	return join(projectRoot, 'node_modules', 'node', 'bin', file);
}

/**
 * The first number of a version or a range.
 *
 * @param {string} version
 */
function majorOf(version) {
	return Number(/\d+/.exec(version)?.[0] ?? 0);
}
