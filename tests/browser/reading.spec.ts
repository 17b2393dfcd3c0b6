import { expect, test } from '@playwright/test';
import { stringsOf } from '../../src/strings/index.ts';
import { paths } from '../../src/model/urls.ts';

const strings = stringsOf('en');

test('a reader goes from the home page to a community, a piece and its source', async ({
	page,
}) => {
	await page.goto(paths.home);
	const navigation = page.getByRole('navigation', { name: strings.mainNavigation });
	await navigation.getByRole('link', { name: strings.communities }).click();
	await expect(page).toHaveURL(paths.communities);
	await expect(navigation.locator('[aria-current=page]')).toHaveText(strings.communities);

	const main = page.getByRole('main');
	await main.locator(`a[href^="${paths.communities}"]`).first().click();
	await expect(page).toHaveURL(/\/communities\/[^/]+\/$/);

	const piece = main.locator('article a[href*="/curated-content/"]').first();
	const title = (await piece.innerText()).trim();
	await piece.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

	const source = main.getByRole('link', { name: /original/i }).first();
	const address = new URL((await source.getAttribute('href')) ?? '');
	await expect(source).toContainText(address.hostname.replace(/^www\./, ''));
	await expect(source).toHaveAttribute('rel', /external/);
});

test('a reader follows a topic from a piece to other pieces on it', async ({ page }) => {
	await page.goto(paths.topics);
	const main = page.getByRole('main');
	await main.locator(`a[href^="${paths.topics}"]`).first().click();
	await expect(page).toHaveURL(/\/topics\/[^/]+\/$/);
	const topic = page.url();
	await main.locator('article a').first().click();
	const tag = main.locator(`a[href="${new URL(topic).pathname}"]`).first();
	await expect(tag).toBeVisible();
	await tag.click();
	await expect(page).toHaveURL(topic);
});

test('breadcrumbs lead from a piece back to the home page', async ({ page }) => {
	await page.goto(paths.search);
	await page.getByRole('main').locator('article a').first().click();
	const trail = page.getByRole('navigation', { name: strings.breadcrumbs });
	await expect(trail.getByRole('link')).toHaveCount(4);
	await trail.getByRole('link').last().click();
	await expect(trail.getByRole('link')).toHaveCount(3);
	await trail.getByRole('link').first().click();
	await expect(page).toHaveURL(paths.home);
});

test('an address that is not there is answered with help', async ({ page }) => {
	const response = await page.goto('/nothing/of/the/kind/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.getByRole('main')).toBeVisible();
});

test('an old path forwards to its page', async ({ page }) => {
	await page.goto('/news/community-tool-box/');
	await expect(page).toHaveURL(/\/communities\/[^/]+\/curated-content\/[^/]+\/$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page lists ways to go on', async ({ page }) => {
		await page.goto(paths.search);
		const main = page.getByRole('main');
		await expect(main.getByRole('article').first()).toBeVisible();
		await expect(main.locator(`a[href^="${paths.topics}"]`).first()).toBeVisible();
	});

	test('a piece can be found and read', async ({ page }) => {
		await page.goto(paths.home);
		await page.getByRole('main').locator('article a').first().click();
		await expect(page.locator('.prose')).toBeVisible();
	});
});

test('nothing on an article moves while it loads', async ({ page }) => {
	await page.goto(paths.home);
	const href = await page.getByRole('main').locator('article a').first().getAttribute('href');
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Reflect.set(window, 'shifts', shifts);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(href ?? '', { waitUntil: 'networkidle' });
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => Reflect.get(window, 'shifts') as unknown)).toEqual([]);
});
