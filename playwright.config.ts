import { defineConfig } from '@playwright/test';
import { findFreePort } from './scripts/serve/port.ts';
import { findBrowser } from './scripts/setup/browser.mjs';
import { testSiteFolder } from './tests/run/conditions.ts';
import { crowdedSiteFolder } from './tests/browser/crowded-site.ts';

// Workers read this file again and must find the ports that were chosen first.
process.env.TEST_SITE_PORT ??= String(await findFreePort());
process.env.CROWDED_SITE_PORT ??= String(await findFreePort());

const executablePath = findBrowser();

/** Serves one built site as a static host would. */
function serve(folder: string, port: string) {
	return {
		command: `"${process.execPath}" scripts/preview.ts --outDir ${folder}`,
		url: `http://localhost:${port}/`,
		env: { PORT: port },
	};
}

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: '.cache/test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	timeout: 60_000,
	globalTimeout: 900_000,
	reporter: [['dot'], ['json', { outputFile: '.cache/test-reports/browser.json' }]],
	use: {
		baseURL: `http://localhost:${process.env.TEST_SITE_PORT}`,
		launchOptions: {
			...(executablePath !== undefined && { executablePath }),
			args: [
				'--disable-background-networking',
				// In a container everything runs as root, which Chromium's sandbox refuses.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		},
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/reflow.spec.ts',
			use: { viewport: { width: 1280, height: 800 } },
		},
		{
			// What does not depend on the width of the window is tested at one width.
			name: 'mobile',
			testIgnore: '**/{admin-*,appearance,content-api,embed-*,keyboard,privacy}.spec.ts',
			use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
		},
	],
	webServer: [
		serve(testSiteFolder, process.env.TEST_SITE_PORT),
		serve(crowdedSiteFolder, process.env.CROWDED_SITE_PORT),
	],
});
