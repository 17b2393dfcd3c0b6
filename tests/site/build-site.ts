import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { testDay, testSiteFolder, testSiteUrl } from '../run/conditions.ts';

/** How a build of another content root ended. */
export interface Build {
	exitCode: number;
	/** What it printed. */
	output: string;
	folder: string;
}

/**
 * Builds a site from a content root of the tests, as `npm run build` does.
 *
 * @param name Tells the folders of several builds apart.
 */
export function buildSite(name: string, contentRoot: string): Promise<Build> {
	const folder = `${testSiteFolder}-${name}`;
	rmSync(folder, { recursive: true, force: true });
	const env = {
		...process.env,
		CONTENT_DIR: contentRoot,
		TODAY: testDay,
		SITE_URL: testSiteUrl,
		NODE_ENV: 'production',
	};
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['scripts/build.ts', '--outDir', folder],
			{ env },
			(error, stdout, stderr) => {
				resolve({
					exitCode: error === null ? 0 : Number(error.code ?? 1),
					output: stdout + stderr,
					folder,
				});
			},
		);
	});
}

/** Long enough for a build on a busy machine. */
export const buildTimeout = 120_000;
