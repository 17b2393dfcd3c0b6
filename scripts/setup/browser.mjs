import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canRun, hasAptGet, installPackages, runAsRoot } from './apt.mjs';
import { runChild } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { toolFile } from './tools.mjs';

/**
 * The browser for the tests: the one that `CHROMIUM_PATH` names, Playwright's own, or one of the system.
 *
 * @returns {string | undefined} The program, or undefined when the machine has none.
 * @throws {SetupFailure} When `CHROMIUM_PATH` names no file.
 */
export function findBrowser() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new SetupFailure(
			`CHROMIUM_PATH is "${asked}", and there is no such file. Write the path of a Chromium or Chrome, or leave it unset.`,
		);
	}
	return [chromium.executablePath(), ...systemBrowsers()].find((file) => existsSync(file));
}

/**
 * Finds a browser for the tests, or installs one: Playwright's own where it can be downloaded, else Debian's package.
 *
 * @returns {Promise<string>}
 * @throws {SetupFailure} When there is none and none could be installed.
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found !== undefined) return found;
	console.log(
		'There is no browser for the tests yet. Downloading one; this may take some minutes.',
	);
	await downloadBrowser();
	if (findBrowser() === undefined) await installDebianBrowser();
	const installed = findBrowser();
	if (installed !== undefined) return installed;
	throw new SetupFailure(
		'The browser tests need Chromium or Chrome, and it could neither be downloaded nor installed. Install one (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to one, then run npm test again.',
	);
}

/** Whether it worked is seen by looking for the browser afterwards. */
async function downloadBrowser() {
	await runChild(
		process.execPath,
		[toolFile('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'],
		{
			// It prints a stack for each of its attempts. What came of them is said below.
			stdio: 'ignore',
			timeout: downloadTimeout,
			env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
		},
	);
	const file = chromium.executablePath();
	if (!existsSync(file)) console.log('It could not be downloaded.');
	if (process.platform !== 'linux' || !existsSync(file) || canRun(file, ['--version'])) return;
	console.log('The downloaded browser lacks libraries of the system. Installing them.');
	await runAsRoot([
		process.execPath,
		toolFile('@playwright/test', 'playwright'),
		'install-deps',
		'chromium',
	]);
}

async function installDebianBrowser() {
	if (!hasAptGet()) return;
	console.log('Installing the Chromium of the system with apt-get.');
	await installPackages(['chromium']);
}

/** Where browsers that can run the tests usually are. */
function systemBrowsers() {
	const {
		PATH = '',
		PROGRAMFILES = '',
		'PROGRAMFILES(X86)': programFiles86 = '',
		LOCALAPPDATA = '',
	} = process.env;
	if (process.platform === 'darwin') {
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
		);
	}
	if (process.platform === 'win32') {
		return [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) => [
			join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(folder, 'Chromium', 'Application', 'chrome.exe'),
			join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
		]);
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Milliseconds. About 170 MB have to come through in this time. */
const downloadTimeout = 300_000;
