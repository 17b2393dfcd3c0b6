import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import type { EditorUnderTest } from './editor-under-test.ts';
import { openedTitle } from './sample.ts';

/** What one editor took. */
export interface Row {
	editor: string;
	/** Scripts and styles until the list stands, in bytes as gzip makes them. */
	firstLoad: number;
	/** Milliseconds from the address to a list of all entries, with an empty cache: the middle of the rounds. */
	list: number;
	/** The same with the editor already open, from another list or an entry. */
	listAgain: number;
	/** Milliseconds from the click on an entry to its form. */
	open: number;
}

/** Measures an editor in a browser, each round in a context of its own. */
export async function measureEditor(
	browser: Browser,
	editor: EditorUnderTest,
	entries: number,
	rounds: number,
): Promise<Row> {
	const measured: Omit<Row, 'editor'>[] = [];
	for (let round = 0; round < rounds; round += 1) {
		measured.push(await measureRound(browser, editor, entries));
	}
	const middle = (key: keyof Omit<Row, 'editor'>): number =>
		measured.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
	return {
		editor: editor.name,
		firstLoad: middle('firstLoad'),
		list: middle('list'),
		listAgain: middle('listAgain'),
		open: middle('open'),
	};
}

async function measureRound(
	browser: Browser,
	editor: EditorUnderTest,
	entries: number,
): Promise<Omit<Row, 'editor'>> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const loaded: Promise<number>[] = [];
	const weigh = (response: Response): void => {
		if (!/script|css/.test(response.headers()['content-type'] ?? '')) return;
		loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
	};
	page.on('response', weigh);
	// Nobody signs in to a machine of their own.
	await page.addInitScript(() => {
		localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
	});
	const list = await timed(async () => {
		await page.goto(`${editor.url}${editor.list}`);
		await untilListed(page, entries);
	});
	page.off('response', weigh);
	const firstLoad = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
	const open = await timed(async () => {
		await page.getByRole('link', { name: openedTitle }).first().click();
		await untilOpen(page);
	});
	const listAgain = await timed(async () => {
		await page.goBack();
		await untilListed(page, entries);
	});
	await context.close();
	return { firstLoad, list, listAgain, open };
}

async function timed(act: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

async function untilListed(page: Page, entries: number): Promise<void> {
	await page.waitForFunction(
		(wanted) => document.querySelectorAll('a[href*="/entries/"]').length >= wanted,
		entries,
		{ timeout: 120_000 },
	);
}

async function untilOpen(page: Page): Promise<void> {
	await page.waitForFunction(
		(title) => document.querySelector<HTMLInputElement>('[id^="title-field"]')?.value === title,
		openedTitle,
		{ timeout: 120_000 },
	);
}
