import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { maxCardHeight } from '../../src/embed/height.ts';
import { frameAnswer } from '../fixtures/wordpress.ts';
import { testSiteFolder, testSiteUrl } from '../run/conditions.ts';
import { campaign, test } from './embed-test.ts';
import { wordpressPage } from './wordpress-page.ts';

/** What WordPress shows of a piece, with our test server in the place of our public address. */
function framed(origin: string, slug = campaign): string {
	const answer = JSON.parse(
		readFileSync(join(testSiteFolder, 'oembed', `${slug}.json`), 'utf8'),
	) as { html: string }; // what the build has written
	return frameAnswer(answer.html.replaceAll(testSiteUrl, origin), 'aB3dE6gH9j') ?? '';
}

test('in WordPress the card takes the place of the quote and is as tall as it is', async ({
	page,
	host,
	ours,
}) => {
	await page.goto(host.show('/wordpress', wordpressPage(framed(ours.origin))));
	await expect(page.locator('blockquote')).toBeHidden();
	const frame = page.locator('iframe');
	await expect(frame).toBeVisible();
	const main = frame.contentFrame().locator('main');
	const inside = await main.evaluate((el) => Math.ceil(el.getBoundingClientRect().height));
	expect(inside).toBeLessThanOrEqual(maxCardHeight);
	await expect(frame).toHaveAttribute('height', String(inside));
	await expect(frame).toHaveAttribute('title', /.+/);
});

test('in WordPress a link to our page opens it, and a link elsewhere opens our page of the piece', async ({
	page,
	host,
	ours,
}) => {
	// Its card has one link to our page and one to another site.
	const slug = 'ask-me-to-explain';
	for (const name of [/Read all/, 'Read our guide for practices']) {
		await page.goto(host.show('/links', wordpressPage(framed(ours.origin, slug))));
		await expect(page.locator('iframe')).toBeVisible();
		await page.frameLocator('iframe').getByRole('link', { name }).click();
		await page.waitForURL(`${ours.origin}/campaigns/${slug}/`);
	}
});

test('in WordPress without our site the quote stays', async ({ page, host, ours }) => {
	const body = wordpressPage(framed(ours.origin));
	ours.stop();
	await page.goto(host.show('/down', body), { waitUntil: 'domcontentloaded' });
	await expect(page.locator('blockquote')).toBeVisible();
	await expect(page.locator('iframe')).toBeHidden();
});
