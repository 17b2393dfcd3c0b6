import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../../../scripts/setup/child.mjs';
import { SetupFailure } from '../../../scripts/setup/failure.mjs';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import type { BuilderName } from './builders.ts';
import { peerPackages } from './peer-files.ts';

/**
 * Sees to what the builders need. Hugo comes from the system: without it the others are measured, and a sentence says so.
 *
 * @throws {SetupFailure} When npm fails.
 */
export async function installPeers(names: readonly BuilderName[]): Promise<BuilderName[]> {
	const needsNpm = names.some((name) => name === 'eleventy' || name === 'astro');
	if (needsNpm && !existsSync(peerPackages)) {
		const cwd = join(projectRoot, 'tests/bench');
		const code = await runChild('npm', ['ci', '--no-audit', '--no-fund'], {
			cwd,
			shell: process.platform === 'win32',
		});
		if (code !== 0) {
			throw new SetupFailure(
				`npm ci failed in tests/bench. What it said is above. Run it there again, or measure without: --only ours,hugo`,
			);
		}
	}
	if (!names.includes('hugo') || spawnSync('hugo', ['version']).status === 0) return [...names];
	console.log('Hugo is not installed, so it is left out. On Debian: apt-get install hugo');
	return names.filter((name) => name !== 'hugo');
}
