import { expect, test, type Page } from '@playwright/test';
import { stringsOf } from '../../src/strings/index.ts';
import { pageKinds } from './page-kinds.ts';

const strings = stringsOf('en');

test('the first key press offers to skip to the content, and the second takes it', async ({
	page,
}) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: strings.skipToContent });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

for (const { kind, path } of pageKinds) {
	test(`every control of ${kind} can be reached, and shows that it has been`, async ({ page }) => {
		await page.goto(path);
		const controls = await countTabStops(page);
		const reached = await tabThrough(page);
		expect(reached.filter(({ isMarked }) => !isMarked)).toEqual([]);
		expect(reached.length).toBeGreaterThanOrEqual(controls);
	});
}

/** How many stops a page's controls make: none for what is inert, one for all the radio buttons of a group. */
async function countTabStops(page: Page) {
	const controls = page
		.locator('a[href], button, input, select, textarea, summary')
		.filter({ visible: true });
	return controls.evaluateAll((elements) => {
		const stops = elements
			.filter((element) => element.closest('[inert]') === null)
			.map((element) =>
				element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element,
			);
		return new Set(stops).size;
	});
}

/** Goes through a page by the Tab key and says of every stop whether a person could see it. */
async function tabThrough(page: Page) {
	const stops: { name: string; isMarked: boolean }[] = [];
	for (let i = 0; i < 400; i += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (element === null || element === document.body) return undefined;
			const isAgain = element.getAttribute('data-reached') !== null;
			element.setAttribute('data-reached', '');
			const { width, height, bottom, top } = element.getBoundingClientRect();
			const isVisible = width > 1 && height > 1 && bottom > 0 && top < window.innerHeight;
			// A card whose title has the focus is outlined as a whole.
			const outlined = [element, element.closest('article')].some((candidate) => {
				if (candidate === null) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			});
			return {
				name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
				isMarked: isVisible && outlined,
				isAgain,
			};
		});
		if (stop === undefined || stop.isAgain) break;
		stops.push({ name: stop.name, isMarked: stop.isMarked });
	}
	return stops;
}
