/**
 * Every npm script goes through here: `node scripts/setup/run.mjs <script> [arguments]`.
 * Runs on whatever Node the machine has and needs nothing installed. It sees to the npm packages,
 * then hands over to `scripts/<script>.ts` on the project's own Node.
 */
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { findProjectNode, projectRoot } from './project.mjs';

/** Astro must stay in the foreground, and neither it nor we call anybody. */
const quietAstro = {
	ASTRO_DEV_BACKGROUND: '0',
	ASTRO_PREVIEW_BACKGROUND: '0',
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DISABLE_UPDATE_CHECK: 'true',
};

await runMain(async () => {
	const [script, ...args] = process.argv.slice(2);
	await ensureInstalled();
	return runChild(findProjectNode(), [join(projectRoot, 'scripts', `${script}.ts`), ...args], {
		cwd: projectRoot,
		env: { ...process.env, ...quietAstro },
	});
});
