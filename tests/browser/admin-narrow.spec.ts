import type { Locator, Page } from '@playwright/test';
import { expect, test } from './editor-site.ts';

const article = 'articles/heart-health/a-quiet-ward.md';

test.use({ viewport: { width: 390, height: 780 } });

test('an article is found, edited and saved on a narrow screen by keyboard alone', async ({
	editor,
	site,
	page,
}) => {
	await editor.openList('articles-curated');
	await tabTo(page.getByRole('link', { name: /A quiet ward/ }), page);
	await page.keyboard.press('Enter');
	await tabTo(editor.field('Title'), page);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('A quiet night');
	await tabTo(page.getByRole('button', { name: 'Publish', exact: true }), page);
	await page.keyboard.press('Enter');
	await tabTo(page.getByRole('menuitem', { name: 'Publish now' }), page, 'ArrowDown');
	await page.keyboard.press('Enter');
	await editor.untilSaved();
	expect(site.read(article)).toContain('A quiet night');
});

test('what is wrong is said in a dialog that takes the focus and goes with Escape', async ({
	editor,
	page,
}) => {
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.fill({ 'Publish on': '2026-05-02', 'Last day': '2026-05-01' });
	await editor.publish();
	const dialog = page.getByRole('dialog', { name: 'Not saved yet' });
	await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('nothing is wider than a narrow screen, and form and page take turns', async ({
	editor,
	page,
}) => {
	await editor.openList('articles-curated');
	await page.getByRole('link', { name: /A quiet ward/ }).waitFor();
	expect(await widthOf(page)).toBeLessThanOrEqual(390);
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	expect(await widthOf(page)).toBeLessThanOrEqual(390);
	await page.getByRole('button', { name: 'Toggle preview' }).click();
	await expect(editor.preview().getByRole('heading', { level: 1 })).toBeVisible();
	await expect(editor.field('Title')).toBeHidden();
	expect(await widthOf(page)).toBeLessThanOrEqual(390);
	await page.getByRole('button', { name: 'Toggle preview' }).click();
	await expect(editor.field('Title')).toBeVisible();
});

/** Presses a key until the focus is where it should be. */
async function tabTo(wanted: Locator, page: Page, key = 'Tab'): Promise<void> {
	await wanted.waitFor();
	const hasFocus = () => wanted.evaluate((element) => element === document.activeElement);
	for (let pressed = 0; pressed < 80; pressed += 1) {
		if (await hasFocus()) return;
		await page.keyboard.press(key);
	}
	throw new Error('the focus never came there');
}

/** How far to the right anything reaches, be it scrolled away or cut off. */
function widthOf(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.max(
			...[...document.querySelectorAll('body *')].map((el) => el.getBoundingClientRect().right),
		),
	);
}
