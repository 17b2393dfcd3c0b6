import { expect, test } from '@playwright/test';
import { listOverflowing } from './overflow.ts';
import { pageKinds } from './page-kinds.ts';

/** The spacing that WCAG 1.4.12 grants to readers. */
const readersSpacing = `
	* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
	p { margin-block-end: 2em !important }
`;

for (const { kind, path } of pageKinds) {
	test(`${kind} needs no sideways scrolling`, async ({ page }) => {
		await page.goto(path);
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		await page.setViewportSize({ width: 320, height });
		expect(await listOverflowing(page), 'at 320 pixels').toEqual([]);
		await page.setViewportSize({ width, height });
		// Through the style sheet API, because the page's policy forbids style elements and attributes.
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}, readersSpacing);
		expect(await listOverflowing(page), 'with the spacing of readers').toEqual([]);
	});
}
