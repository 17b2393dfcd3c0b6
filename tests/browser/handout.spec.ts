import { expect, test } from '@playwright/test';
import { stringsOf } from '../../src/strings/index.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { readPdf, withoutSpace } from './pdf.ts';

const handouts = readBuiltSite().pages.filter(({ url }) => url.pathname.endsWith('/handout/'));

for (const { url } of handouts) {
	test(`${url.pathname} prints on one or two pages, with all that it says`, async ({ page }) => {
		await page.goto(url.pathname, { waitUntil: 'networkidle' });
		const { pages, text } = readPdf(await page.pdf({ preferCSSPageSize: true }));
		expect(pages).toBeGreaterThanOrEqual(1);
		expect(pages).toBeLessThanOrEqual(2);

		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const messages = await page.locator('.messages li').allInnerTexts();
		const address = await page.locator('footer a').innerText();
		expect(messages.length).toBeGreaterThan(0);
		expect(address).toContain(url.pathname.replace(/handout\/$/, ''));
		for (const words of [title, ...messages, address, stringsOf('en').nextReview]) {
			expect(text).toContain(withoutSpace(words));
		}
	});
}
