import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/model/urls.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { listOverflowing } from './overflow.ts';

const { finder } = stringsOf('en');

/** A query that the sample content answers well, and the same misspelt. */
const query = 'health literacy';
const misspelt = 'helth litracy';

const box = (page: Page) => page.getByRole('banner').locator('input[name=q]');
const field = (page: Page) => page.getByRole('main').locator('input[name=q]');
const options = (page: Page) => page.getByRole('option');
const results = (page: Page) => page.locator('.search-results > li h2 a');
const status = (page: Page) => page.getByRole('status');

test.describe('the box in the header', () => {
	test('fetches nothing of search before somebody goes to it', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(paths.home);
		await page.waitForLoadState('networkidle');
		const scripts = asked.filter((path) => path.endsWith('.js'));
		expect(asked.filter((path) => path.startsWith('/search'))).toEqual([]);
		await box(page).focus();
		await expect(box(page)).toHaveRole('combobox');
		expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(scripts.length);
		expect(asked).toContain('/search/boot.bin');
	});

	test('offers names for two letters and pages for three', async ({ page }) => {
		await open(page, 'pa');
		await expect(options(page).filter({ hasText: finder.facets.topic }).first()).toBeVisible();
		await box(page).pressSequentially('t');
		await expect(status(page)).toHaveText(/\d/);
		await expect(options(page).last()).toHaveText(finder.all('pat'));
	});

	test('is worked by the keys that people expect', async ({ page }) => {
		await open(page, query);
		const active = page.locator('[role=option][aria-selected=true]');
		await box(page).press('ArrowDown');
		await expect(active).toHaveId(`${await options(page).first().getAttribute('id')}`);
		await expect(box(page)).toHaveAttribute('aria-activedescendant', /-0$/);
		await box(page).press('End');
		await expect(active).toHaveText(finder.all(query));
		await box(page).press('Home');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await box(page).press('ArrowUp');
		await box(page).press('ArrowUp');
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
		await box(page).press('Escape');
		await expect(options(page)).toHaveCount(0);
		await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
		await expect(box(page)).toHaveValue(query);
	});

	test('opens the option that Enter is pressed on, and else the page of results', async ({
		page,
	}) => {
		await open(page, query);
		await box(page).press('ArrowDown');
		await box(page).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/health literacy/i);
		await open(page, query);
		await box(page).press('Enter');
		await expect(page).toHaveURL(`${paths.search}?q=health+literacy`);
	});

	test('has nothing for axe to find while it is open, and targets that a thumb can hit', async ({
		page,
	}) => {
		await open(page, query);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		for (const option of await options(page).all()) {
			expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
	});

	test('fits a narrow window', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, query);
		expect(await listOverflowing(page)).toEqual([]);
	});
});

test.describe('the page of results', () => {
	test('shows what its address says, after a reload and on the way back too', async ({ page }) => {
		await page.goto(`${paths.search}?q=portal`);
		const first = await results(page).first().textContent();
		await field(page).fill(query);
		await field(page).press('Enter');
		await expect(page).toHaveURL(/q=health\+literacy/);
		await expect(results(page).first()).toHaveText(/health literacy/i);
		await page.reload();
		await expect(field(page)).toHaveValue(query);
		await expect(results(page).first()).toHaveText(/health literacy/i);
		await page.goBack();
		await expect(field(page)).toHaveValue('portal');
		await expect(results(page).first()).toHaveText(first ?? '');
	});

	test('narrows by several facets at once, and says how much each would leave', async ({
		page,
	}) => {
		await page.goto(`${paths.search}?q=patients`);
		for (const facet of [finder.facets.type, finder.facets.community]) {
			await page.locator('summary', { hasText: facet }).click();
		}
		const facets = page.locator('.search-facets details[open]');
		await expect(facets.first().getByRole('checkbox').first()).toBeVisible();
		const count = await facets.first().locator('.figures').first().textContent();
		await facets.first().getByRole('checkbox').first().click();
		await expect(status(page)).toHaveText(finder.results(count ?? ''));
		await expect(facets.first().getByRole('checkbox').first()).toBeChecked();
		const narrower = await facets.nth(1).locator('.figures').first().textContent();
		await facets.nth(1).getByRole('checkbox').first().click();
		await expect(status(page)).toHaveText(finder.results(narrower ?? ''));
		await expect(page).toHaveURL(/type=.*community=/);
		await page.goBack();
		await expect(status(page)).toHaveText(finder.results(count ?? ''));
	});

	test('says what it took a misspelt word for, and lets the reader insist', async ({ page }) => {
		await page.goto(`${paths.search}?q=${encodeURIComponent(misspelt)}`);
		await expect(page.getByText(finder.corrected(query))).toBeVisible();
		await page.getByRole('link', { name: finder.literal(misspelt) }).click();
		await expect(page.getByText(finder.corrected(query))).toBeHidden();
		await expect(status(page)).toHaveText(finder.nothing(misspelt));
	});

	test('offers a way on where nothing was found', async ({ page }) => {
		await page.goto(`${paths.search}?q=qqqqqqqq`);
		await expect(status(page)).toHaveText(finder.nothing('qqqqqqqq'));
		await expect(page.locator('.search-browse')).toBeVisible();
	});

	test('shows more when asked for more', async ({ page }) => {
		await page.goto(`${paths.search}?q=patients`);
		await expect(results(page)).toHaveCount(10);
		await page.getByRole('button', { name: finder.more }).click();
		await expect.poll(() => results(page).count()).toBeGreaterThan(10);
	});

	test('says when a part did not come, and gets it when asked again', async ({ page }) => {
		const part = /\/search-index\/[0-9a-f]+\/p\d+\.bin$/;
		await page.route(part, (route) => route.abort());
		await page.goto(`${paths.search}?q=${query}`);
		await expect(page.getByRole('alert')).toContainText(finder.problem);
		await page.unroute(part);
		await page.getByRole('button', { name: finder.retry }).click();
		await expect(results(page).first()).toHaveText(/health literacy/i);
		await expect(page.getByRole('alert')).toBeHidden();
	});

	test('survives a card that does not come', async ({ page }) => {
		await page.route(/\/search-index\/[0-9a-f]+\/c1\d\.bin$/, (route) => route.abort());
		await page.goto(`${paths.search}?q=patients`);
		await expect(page.getByRole('alert')).toContainText(finder.problem);
		expect(await results(page).count()).toBeGreaterThan(0);
	});

	test('has nothing for axe to find, and fits a narrow window', async ({ page }) => {
		await page.goto(`${paths.search}?q=${encodeURIComponent(misspelt)}`);
		await page.locator('summary').first().click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await listOverflowing(page)).toEqual([]);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the box leads to a page that says so and shows other ways', async ({ page }) => {
		await page.goto(paths.home);
		await box(page).fill(query);
		await box(page).press('Enter');
		await expect(page).toHaveURL(`${paths.search}?q=health+literacy`);
		const note = page.locator('noscript p');
		await expect(note).toBeVisible();
		await expect(note).toHaveText(finder.needsScript);
		await expect(page.getByRole('main').locator('a[href^="/communities/"]').first()).toBeVisible();
		await expect(page.getByRole('main').locator('a[href^="/topics/"]').first()).toBeVisible();
	});
});

/** Types into the box and waits for its list. */
async function open(page: Page, text: string): Promise<void> {
	if (page.url() === 'about:blank') await page.goto(paths.home);
	await box(page).pressSequentially(text);
	await expect(options(page).first()).toBeVisible();
	if (text.length > 2) await expect(options(page).last()).toHaveText(finder.all(text));
}
