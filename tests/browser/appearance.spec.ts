import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/model/urls.ts';
import { stringsOf } from '../../src/strings/index.ts';

const strings = stringsOf('en');

test('the page is dark for readers who like it dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(paths.home);
	const light = await lightnessOf(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await lightnessOf(page);
	expect(light.paper).toBeGreaterThan(light.ink);
	expect(dark.paper).toBeLessThan(dark.ink);
});

test('on paper an article is black on white, without navigation, with its source written out', async ({
	page,
}) => {
	await page.goto(paths.home);
	await page.getByRole('main').locator('article a[href*="/curated-content/"]').first().click();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation', { name: strings.mainNavigation })).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.prose')).toBeVisible();
	const { paper, ink } = await lightnessOf(page);
	expect(paper).toBeGreaterThan(0.95);
	expect(ink).toBeLessThan(0.2);
	const source = page.getByRole('link', { name: /original/i }).first();
	const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(written).toContain('http');
});

test('what moves stands still for readers who ask for it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(paths.home);
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.map((element) => ({ element, style: getComputedStyle(element) }))
			.filter(
				({ style }) =>
					parseFloat(style.animationDuration) > 0.01 || parseFloat(style.transitionDuration) > 0.01,
			)
			.map(({ element }) => element.tagName),
	);
	expect(moving).toEqual([]);
});

/** How light paper and ink of a page are, from 0 for black to 1 for white. Drawn, so that any notation of colour will do. */
function lightnessOf(page: Page): Promise<{ paper: number; ink: number }> {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d');
		const measure = (colour: string): number => {
			if (canvas === null) return NaN;
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
			return (red + green + blue) / 3 / 255;
		};
		const { backgroundColor, color } = getComputedStyle(document.body);
		const root = getComputedStyle(document.documentElement).backgroundColor;
		const isClear = /^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
		return { paper: measure(isClear ? root : backgroundColor), ink: measure(color) };
	});
}
