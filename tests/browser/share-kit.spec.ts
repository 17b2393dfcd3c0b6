import { expect, test } from '@playwright/test';
import { paths } from '../../src/model/urls.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { readBuiltSite } from '../site/built-site.ts';

const strings = stringsOf('en').share;
const kit = readBuiltSite().pages.find(
	({ url }) => url.pathname.startsWith(paths.campaigns) && url.pathname.endsWith('/share/'),
);
const path = kit?.url.pathname ?? '';

test('a text is copied with one press', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(path);
	const text = await page.getByLabel('Bluesky', { exact: true }).inputValue();
	await page.getByRole('button', { name: `${strings.copy}: Bluesky` }).click();
	await expect(page.getByRole('status').filter({ hasText: strings.copied })).toHaveCount(1);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a text is selected where the browser forbids to copy', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('forbidden')) },
		});
	});
	await page.goto(path);
	await page.getByRole('button', { name: `${strings.copy}: X` }).click();
	await expect(page.getByRole('status').filter({ hasText: strings.selected })).toHaveCount(1);
	const selected = await page
		.getByLabel('X', { exact: true })
		.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
	expect(selected).toBeGreaterThan(20);
});

test('the kit is one file', async ({ page }) => {
	await page.goto(path);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: strings.all }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/-share-kit\.zip$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every text is there to be selected, and nothing to press in vain', async ({ page }) => {
		await page.goto(path);
		await expect(page.getByLabel('X', { exact: true })).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	});
});
