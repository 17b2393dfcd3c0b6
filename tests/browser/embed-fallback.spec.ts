import { expect, type Page } from '@playwright/test';
import { heard, heightsOf, listen, loader, slot, test } from './embed-test.ts';

/** Whatever fails, nobody may find a hole in the page. */
async function expectLink(page: Page): Promise<void> {
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'The link' })).toBeVisible();
}

/** Lets a frame fail, and its loader's time run out. */
async function losePatience(page: Page): Promise<void> {
	await page.locator('iframe').waitFor({ state: 'attached' });
	await expect(async () => {
		await page.clock.runFor(9000);
		expect(await page.locator('iframe').count()).toBe(0);
	}).toPass();
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the link stays', async ({ page, host, ours }) => {
		await page.goto(host.show('/script-off', slot(ours) + loader(ours)));
		await expectLink(page);
	});
});

test('the link stays where a policy blocks the script', async ({ page, host, ours }) => {
	const headers = { 'content-security-policy': "script-src 'none'" };
	await page.goto(host.show('/script-blocked', slot(ours) + loader(ours), headers));
	await expectLink(page);
});

test('the link stays where an extension blocks the script', async ({ page, host, ours }) => {
	await page.route('**/embed/v1.js', (route) => route.abort('blockedbyclient'));
	await page.goto(host.show('/script-missing', slot(ours) + loader(ours)));
	await expectLink(page);
});

test('the link stays where a pinned script is not the one that was pinned', async ({
	page,
	host,
	ours,
}) => {
	const wrong = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" `;
	const script = loader(ours).replace('referrerpolicy', `${wrong}referrerpolicy`);
	await page.goto(host.show('/script-changed', slot(ours) + script));
	await expectLink(page);
});

test('the link stays while our site is down', async ({ page, host, ours }) => {
	ours.stop();
	await page.goto(host.show('/all-down', slot(ours) + loader(ours)));
	await expectLink(page);
});

test.describe('after eight seconds in vain the link is all there is, and the host is told', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.install();
		await listen(page);
	});

	async function expectFailure(page: Page): Promise<void> {
		await losePatience(page);
		await expectLink(page);
		expect((await heard(page)).filter((type) => type.startsWith('wellpost:'))).toEqual([
			'wellpost:error',
		]);
	}

	test('where no such embed is there', async ({ page, host, ours }) => {
		await page.goto(host.show('/not-there', slot(ours, '', 'no-such-campaign') + loader(ours)));
		await expectFailure(page);
	});

	test('where a policy blocks the frame', async ({ page, host, ours }) => {
		const headers = { 'content-security-policy': "frame-src 'none'" };
		await page.goto(host.show('/frame-blocked', slot(ours) + loader(ours), headers));
		await expectFailure(page);
	});

	test('where the page of the embed comes without its script', async ({ page, host, ours }) => {
		await page.route('**/embed/frame.js', (route) => route.abort());
		await page.goto(host.show('/frame-mute', slot(ours) + loader(ours)));
		await expectFailure(page);
	});

	test('where our site goes down after the script has come', async ({ page, host, ours }) => {
		await page.goto(host.show('/frame-down', `<main></main>${loader(ours)}`));
		await page.waitForFunction(() => window.Wellpost !== undefined);
		ours.stop();
		await page.evaluate((html) => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
			window.Wellpost?.scan();
		}, slot(ours));
		await expectFailure(page);
	});
});

test('what failed once is tried again when the page asks for it', async ({ page, host, ours }) => {
	await page.clock.install();
	await page.route('**/embed/frame.js', (route) => route.abort(), { times: 1 });
	await page.goto(host.show('/again', slot(ours) + loader(ours)));
	await losePatience(page);
	await expectLink(page);
	await page.evaluate(() => window.Wellpost?.scan());
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
});
