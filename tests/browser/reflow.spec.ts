import { expect, test } from '@playwright/test';
import { listOverflowing } from './overflow.ts';
import { pageKinds } from './page-kinds.ts';

test.describe('at 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const { kind, path } of pageKinds) {
		test(`${kind} needs no sideways scrolling`, async ({ page }) => {
			await page.goto(path);
			expect(await listOverflowing(page)).toEqual([]);
		});
	}
});

test.describe('with the spacing that WCAG 1.4.12 grants to readers', () => {
	for (const { kind, path } of pageKinds) {
		test(`${kind} needs no sideways scrolling`, async ({ page }) => {
			await page.goto(path);
			// Through the style sheet API, because the page's policy forbids style elements and attributes.
			await page.evaluate(() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(
					'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
				);
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			});
			expect(await listOverflowing(page)).toEqual([]);
		});
	}
});
