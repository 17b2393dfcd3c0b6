import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { maxCardHeight, usualWidths } from '../../src/embed/height.ts';
import type { BuilderData } from '../../src/components/embed/builder-choice.ts';
import { embedPath } from '../../src/model/embed-paths.ts';
import { maxEmbedBytes } from '../../src/embed/release.ts';
import { campaign, heightsOf, loader, practice, slot, test } from './embed-test.ts';
import { listOverflowing } from './overflow.ts';
import { readPdf, withoutSpace } from './pdf.ts';

for (const path of [
	`/embed/${campaign}/for/${practice.slug}/`,
	`/embed/${campaign}/card/`,
	'/embed/the-call-that-came-the-same-day/',
	'/embed/events/',
]) {
	test(`${path} is within its budget and fits 320 pixels`, async ({ page }) => {
		let bytes = 0;
		page.on('response', (response) => {
			void response.body().then((body) => {
				const isText = /text|javascript|svg/.test(response.headers()['content-type'] ?? '');
				bytes += isText ? brotliCompressSync(body).length : body.length;
			});
		});
		await page.setViewportSize({ width: usualWidths.narrow, height: 700 });
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(bytes).toBeGreaterThan(1000);
		expect(bytes).toBeLessThanOrEqual(maxEmbedBytes);
		test.info().annotations.push({ type: 'bytes', description: `${path}: ${bytes}` });
		const height = await page.locator('main').evaluate((main) => main.clientHeight);
		if (path.includes('/card/')) expect(height).toBeLessThanOrEqual(maxCardHeight);
		expect(await listOverflowing(page)).toEqual([]);
	});

	test(`${path} passes axe in both schemes, inside its frame on another site`, async ({
		page,
		host,
		ours,
	}) => {
		const frame = `<main><h1>Host</h1><iframe title="Embed" width="600" height="900" sandbox="allow-scripts" src="${ours.origin}${path}"></iframe></main>`;
		await page.goto(host.show('/axe', frame));
		await page.frameLocator('iframe').locator('main').waitFor();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			// On a busy machine axe gives up on frames after a second, and says nothing of them.
			await expect(async () => {
				const { violations, passes } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
					[],
				);
				// A target of two parts is an element inside the frame.
				const inside = passes.filter(({ nodes }) =>
					nodes.some(({ target }) => target.length === 2),
				);
				expect(inside.map(({ id }) => id)).toContain('color-contrast');
			}).toPass({ timeout: 30_000 });
		}
	});
}

test('is never taller than its published height, nor much smaller', async ({ page }) => {
	await page.goto('/embed/');
	const text = await page.locator('embed-builder > script').textContent();
	const { pieces } = JSON.parse(text ?? '') as BuilderData; // written by the build
	const published = pieces.flatMap((piece) =>
		[undefined, ...piece.practices].flatMap((carrier) =>
			piece.views.map((view) => ({
				path: embedPath({ slug: piece.slug, view, practice: carrier?.slug }),
				heights: (carrier ?? piece).heights[view],
			})),
		),
	);
	expect(published.length).toBeGreaterThan(20);
	const wrong: string[] = [];
	for (const { path, heights } of published) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		for (const name of ['narrow', 'wide'] as const) {
			await page.setViewportSize({ width: usualWidths[name], height: 700 });
			const real = await page.locator('main').evaluate((main) => main.clientHeight);
			const height = heights?.[name] ?? 0;
			if (real > height || height > real * 1.5 + 100) wrong.push(`${path}: ${real}, not ${height}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('can be read without a script', async ({ page, host, ours }) => {
	const src = `${ours.origin}/embed/${campaign}/for/${practice.slug}/`;
	const frame = `<iframe title="x" sandbox width="320" height="900" src="${src}"></iframe>`;
	await page.goto(host.show('/frame', frame));
	await expect(page.frameLocator('iframe').getByText(practice.name)).toBeVisible();
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
	await page.frameLocator('iframe').locator('summary').first().click();
	await expect(page.frameLocator('iframe').locator('.answer').first()).toBeVisible();
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
	test(`moves nothing by itself, with motion "${reducedMotion}"`, async ({ page, host, ours }) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto(host.show('/motion', slot(ours) + loader(ours)));
		await heightsOf(page);
		const frame = page.frameLocator('iframe');
		await frame.locator('summary').first().click();
		const inside = await frame.locator('main').evaluate(() => document.getAnimations().length);
		expect([inside, await page.evaluate(() => document.getAnimations().length)]).toEqual([0, 0]);
	});
}

test('prints all that it says, the answers among it', async ({ page }) => {
	const path = `/embed/${campaign}/`;
	await page.goto(path, { waitUntil: 'networkidle' });
	const words = await page.locator('main').evaluate((main) => {
		const blocks = [...main.querySelectorAll('h1, h2, p, li, summary')];
		const seen = blocks.filter((block) => block.querySelector('.visually-hidden') === null);
		return seen.map(({ textContent }) => textContent);
	});
	const { text } = readPdf(await page.pdf());
	expect(words.length).toBeGreaterThan(20);
	expect(words.filter((sentence) => !text.includes(withoutSpace(sentence)))).toEqual([]);
});

test('of a withdrawn story says nothing of it', async ({ page }) => {
	await page.goto('/embed/a-garden-behind-the-clinic/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is no longer shown');
	// Its address is all that is left, and that the page has in its title.
	expect(await page.innerText('body')).not.toMatch(/garden|clinic/i);
	expect(await page.content()).not.toContain('garden behind the clinic');
});

test('of an ended campaign says what holds now', async ({ page }) => {
	await page.goto('/embed/walk-with-us-2026/');
	await expect(page.getByText('What holds now:')).toBeVisible();
	await expect(page.getByText('In short')).toHaveCount(0);
});

test('of a renamed campaign shows it under its old name, in slots that were pasted years ago', async ({
	page,
	host,
	ours,
}) => {
	const old = 'portal-week';
	const body = slot(ours, '', old) + loader(ours);
	await page.goto(host.show('/old', body));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
		'Try your portal',
	);
	// Its link leads on, too.
	expect((await page.goto(`${ours.origin}/campaigns/${old}/`))?.ok()).toBe(true);
	await page.waitForURL('**/campaigns/try-your-portal/');
});
