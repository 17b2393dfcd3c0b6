import { expect } from '@playwright/test';
import { campaign, heightsOf, loader, slot, test } from './embed-test.ts';

test('shows the embed as tall as it is, under the name of its link', async ({
	page,
	host,
	ours,
}) => {
	await page.goto(host.show('/plain', slot(ours) + loader(ours)));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	await expect(page.locator('iframe')).toHaveAttribute('title', 'The link');
});

test('follows what opens and closes inside, and a window that turns', async ({
	page,
	host,
	ours,
}) => {
	await page.goto(host.show('/accordion', slot(ours) + loader(ours)));
	const closed = await heightsOf(page);
	const question = page.frameLocator('iframe').locator('summary').first();
	const becomes = (check: (heights: { outside: number; inside: number }) => void) =>
		expect(async () => {
			const heights = await heightsOf(page);
			expect(heights.outside).toBe(heights.inside);
			check(heights);
		}).toPass();
	await question.click();
	await becomes(({ outside }) => expect(outside).toBeGreaterThan(closed.outside));
	await question.click();
	await becomes(({ outside }) => expect(outside).toBe(closed.outside));
	await page.setViewportSize({ width: 320, height: 640 });
	await becomes(({ outside }) => expect(outside).toBeGreaterThan(closed.outside));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.setViewportSize({ width: 1280, height: 640 });
	await becomes(({ outside }) => expect(outside).toBe(closed.outside));
});

test('fills each slot once, however often it is included', async ({ page, host, ours }) => {
	const pinned = loader(ours).replace('v1.js', 'v1.0.0.js');
	const body = slot(ours) + loader(ours) + slot(ours, 'data-view="card"') + loader(ours) + pinned;
	await page.goto(host.show('/twice', body));
	for (const nth of [0, 1]) {
		const { outside, inside } = await heightsOf(page, nth);
		expect(outside).toBe(inside);
	}
	await page.evaluate(() => window.Wellpost?.scan());
	await expect(page.locator('iframe')).toHaveCount(2);
});

test('shows the translation that is asked for, where there is one', async ({
	page,
	host,
	ours,
}) => {
	// The sample content has none, so another campaign stands for it.
	const path = `/embed/${campaign}/`;
	const html = await (await fetch(ours.origin + path)).text();
	ours.show(path, html.replace('<html', '<html data-translations="es=ask-me-to-explain"'));
	for (const [language, title] of [
		['es', 'Ask me to explain'],
		['fr', 'A flu shot before winter'],
	]) {
		const attributes = `data-language="${language}" data-practice="linden-street-practice"`;
		await page.goto(host.show(`/${language}`, slot(ours, attributes) + loader(ours)));
		const { outside, inside } = await heightsOf(page);
		expect(outside).toBe(inside);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
		await expect(frame.getByText('Linden Street Practice')).toBeVisible();
	}
});

test('finds slots that come later', async ({ page, host, ours }) => {
	await page.goto(host.show('/later', `<main></main>${loader(ours)}`));
	await page.waitForFunction(() => window.Wellpost !== undefined);
	await page.evaluate((html) => {
		document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
		window.Wellpost?.scan();
	}, slot(ours));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
});

test('carries thirty embeds, each of which is loaded when it comes near and keeps its own height', async ({
	page,
	host,
	ours,
}) => {
	const room = '<div style="height:1500px"></div>';
	const slots = Array.from({ length: 30 }, (_, i) =>
		slot(ours, i % 2 === 0 ? 'data-view="card"' : ''),
	);
	await page.goto(host.show('/thirty', slots.join(room) + loader(ours)));
	await heightsOf(page);
	const frames = () => ours.requests.filter(({ path }) => path.startsWith(`/embed/${campaign}/`));
	expect(frames().length).toBeLessThan(15);
	for (const each of await page.locator('[data-wellpost]').all()) {
		await each.evaluate((element) => element.scrollIntoView());
	}
	const heights = await Promise.all(slots.map((_, nth) => heightsOf(page, nth)));
	expect(heights.filter(({ outside, inside }) => outside !== inside)).toEqual([]);
	expect(new Set(heights.map(({ outside }) => outside)).size).toBe(2);
	expect(frames()).toHaveLength(30);
});
