import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { stringsOf } from '../../src/strings/index.ts';
import { crowdedList } from './crowded-site.ts';
import { listOverflowing } from './overflow.ts';

const strings = stringsOf('en');

test.use({ baseURL: `http://localhost:${process.env.CROWDED_SITE_PORT}` });

test('a reader goes through a long list and back', async ({ page }) => {
	await page.goto(crowdedList);
	const pager = page.getByRole('navigation', { name: strings.pagination });
	await pager.getByRole('link', { name: strings.older }).click();
	await expect(page).toHaveURL(`${crowdedList}2/`);
	await expect(pager.locator('[aria-current=page]')).toHaveText('2');
	await pager.getByRole('link', { name: strings.older }).click();
	await expect(page).toHaveURL(`${crowdedList}3/`);
	await expect(pager.getByRole('link', { name: strings.older })).toHaveCount(0);
	await expect(page.locator('main article')).toHaveCount(1);
	await pager.getByRole('link', { name: strings.newer }).click();
	await expect(page).toHaveURL(`${crowdedList}2/`);
});

const crowdedPages = [
	['the home page', '/'],
	['a list', `${crowdedList}2/`],
	['an article', `${crowdedList}piece-0/`],
	['a topic', '/topics/topic-0/'],
	['all topics', '/topics/'],
	['a person', '/people/crowded/'],
	['the search page', '/search/'],
] as const;

for (const [name, path] of crowdedPages) {
	test(`${name} holds the longest texts at 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await listOverflowing(page)).toEqual([]);
	});

	test(`axe finds nothing on ${name} with the longest texts`, async ({ page }) => {
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
