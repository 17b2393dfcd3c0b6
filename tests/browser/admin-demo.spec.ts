import { expect, test } from '@playwright/test';
import { editorPath } from '../../cms/config/backends.ts';

test('a build without settings opens as a demonstration that says so and asks nobody', async ({
	page,
	baseURL,
}) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(String(baseURL))) {
			elsewhere.push(request.url());
		}
	});
	await page.goto(editorPath);
	await expect(page.getByRole('status').filter({ hasText: 'demonstration' })).toBeVisible();
	await page.getByRole('link', { name: /A quiet ward/ }).click();
	const shown = page.frameLocator('iframe').frameLocator('iframe');
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A quiet ward');
	await page.getByLabel('Title', { exact: true }).fill('A quiet night');
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A quiet night');
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Publish now' }).click();
	await expect(page.getByText('Entry saved')).toBeVisible();
	expect(elsewhere).toEqual([]);
});
