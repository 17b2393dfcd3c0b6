import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { testSiteFolder } from '../run/conditions.ts';
import { startHost, type EmbedHost } from './embed-host.ts';

const campaign = 'flu-shots-before-winter';
const practice = 'linden-street-practice';
const name = 'Linden Street Practice';
/** Our site, as the configuration serves it; the host below is another origin. */
const baseURL = `http://localhost:${process.env.TEST_SITE_PORT ?? ''}`;

const maxEmbedBytes = 20_480;

let host: EmbedHost;

test.beforeAll(async () => {
	host = await startHost();
});

test.afterAll(() => host.close());

/** A slot as people paste it, with the link that has to hold when all else fails. */
function slot(site: string, attributes = '', slug = campaign): string {
	return `<div data-wellpost="${slug}" ${attributes}><a href="${site}/campaigns/${campaign}/">The link</a></div>`;
}

function loader(site: string): string {
	return `<script async src="${site}/embed/v1.js" referrerpolicy="no-referrer"></script>`;
}

/** Waits until a slot shows its embed, and gives the heights of frame and content. */
async function heightsOf(page: Page) {
	await expect(page.locator('a', { hasText: 'The link' }).first()).toBeHidden();
	const outside = await page
		.locator('iframe')
		.first()
		.evaluate((frame) => frame.clientHeight);
	const inside = await page
		.locator('iframe')
		.first()
		.contentFrame()
		.locator('main')
		.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
	return { outside, inside };
}

test.describe('the script', () => {
	test('shows the embed as tall as it is, asks no other origin and keeps nothing', async ({
		page,
		context,
	}) => {
		const requests: { url: URL; referrer: string | undefined }[] = [];
		page.on('request', (request) =>
			requests.push({ url: new URL(request.url()), referrer: request.headers().referer }),
		);
		await page.goto(host.show('/private/hiv-testing', slot(baseURL) + loader(baseURL)));
		const { outside, inside } = await heightsOf(page);
		expect(outside).toBe(inside);
		await expect(page.locator('iframe')).toHaveAttribute('title', 'The link');
		const known = [host.origin, new URL(baseURL).origin];
		expect(requests.filter(({ url }) => !known.includes(url.origin))).toEqual([]);
		expect(requests.filter(({ referrer }) => referrer?.includes('hiv') === true)).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('follows what opens and closes inside', async ({ page }) => {
		await page.goto(host.show('/accordion', slot(baseURL) + loader(baseURL)));
		const closed = await heightsOf(page);
		const question = page.frameLocator('iframe').locator('summary').first();
		await question.click();
		await expect(async () => {
			expect((await heightsOf(page)).outside).toBeGreaterThan(closed.outside);
		}).toPass();
		await question.click();
		await expect(async () => {
			expect((await heightsOf(page)).outside).toBe(closed.outside);
		}).toPass();
	});

	test('works below a strict policy, among hostile styles, and twice', async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.text().includes('Content Security Policy')) complaints.push(message.text());
		});
		const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; style-src 'nonce-host'`;
		const styles =
			'<style nonce="host">iframe{display:none!important;height:3px!important}a{display:inline}</style>';
		const body = styles + slot(baseURL) + loader(baseURL) + loader(baseURL);
		await page.goto(host.show('/strict', body, { 'content-security-policy': policy }));
		const { outside, inside } = await heightsOf(page);
		expect(outside).toBe(inside);
		await expect(page.locator('iframe')).toHaveCount(1);
		expect(complaints).toEqual([]);
	});

	test('drops forged messages in silence', async ({ page }) => {
		await page.goto(host.show('/forged', slot(baseURL) + loader(baseURL)));
		const { outside } = await heightsOf(page);
		await page.evaluate(() => {
			const src = document.querySelector('iframe')?.src ?? '';
			const n = new URLSearchParams(new URL(src).hash.slice(1)).get('wellpost');
			for (const h of [9000, '9000', -1, 1e9])
				window.postMessage({ wellpost: 1, n, t: 'h', h }, '*');
			window.postMessage({ message: 'height', value: 900, secret: n }, '*');
		});
		await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		expect((await heightsOf(page)).outside).toBe(outside);
	});

	test('finds slots that come later, and shows the link on paper', async ({ page }) => {
		await page.goto(host.show('/later', `<main></main>${loader(baseURL)}`));
		await page.waitForFunction(() => window.Wellpost !== undefined);
		await page.evaluate((html) => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
			window.Wellpost?.scan();
		}, slot(baseURL));
		await heightsOf(page);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(page.getByText('The link')).toBeVisible();
		await expect(page.locator('iframe')).toBeHidden();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(page.locator('iframe')).toBeVisible();
	});
});

test.describe('the link stays', () => {
	test('where scripts are blocked', async ({ page }) => {
		const headers = { 'content-security-policy': "script-src 'none'" };
		await page.goto(host.show('/no-script', slot(baseURL) + loader(baseURL), headers));
		await expect(page.getByText('The link')).toBeVisible();
	});

	for (const [what, slug, policy] of [
		['no such embed is there', 'no-such-campaign', ''],
		['frames are blocked', campaign, "frame-src 'none'"],
	] as const) {
		test(`where ${what}, and the host is told`, async ({ page }) => {
			await page.clock.install();
			const headers = policy === '' ? {} : { 'content-security-policy': policy };
			await page.goto(
				host.show(`/fail-${slug}`, slot(baseURL, '', slug) + loader(baseURL), headers),
			);
			await page.locator('iframe').waitFor({ state: 'attached' });
			await page.waitForLoadState('networkidle');
			await page.clock.runFor(9000);
			await expect(page.locator('iframe')).toHaveCount(0);
			await expect(page.getByText('The link')).toBeVisible();
		});
	}
});

test.describe('a practice', () => {
	test('is named from its own file', async ({ page }) => {
		await page.goto(
			host.show('/ours', slot(baseURL, `data-practice="${practice}"`) + loader(baseURL)),
		);
		await heightsOf(page);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByText(name)).toBeVisible();
		await expect(frame.getByRole('link', { name: /555 010 0142/ })).toBeVisible();
	});

	for (const attack of [
		'practice=nobody',
		'practice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
		'practice=../../admin',
		'name=Evil%20Clinic&phone=%2B1%20900%20555%200666',
		'accent=red%3Bbackground%3Aurl(//evil.example)&text=Evil%20Clinic',
	]) {
		test(`is not made up by ?${attack}`, async ({ page }) => {
			const plain = await page.goto(`/embed/${campaign}/`).then(() => page.innerText('body'));
			for (const mark of ['?', '#']) {
				await page.goto('about:blank');
				await page.goto(`/embed/${campaign}/${mark}${attack}`, { waitUntil: 'load' });
				expect(await page.innerText('body')).toBe(plain);
				expect(new URL(page.url()).pathname).toBe(`/embed/${campaign}/`);
			}
		});
	}
});

test('can be read without a script, and its sandbox keeps it from cookies', async ({ page }) => {
	const frame = `<iframe title="x" sandbox width="320" height="900" src="${baseURL}/embed/${campaign}/for/${practice}/"></iframe>`;
	await page.goto(host.show('/frame', frame));
	await expect(page.frameLocator('iframe').getByText(name)).toBeVisible();
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test('speaks to WordPress in its own words', async ({ page }) => {
	const answer = JSON.parse(
		readFileSync(join(testSiteFolder, 'oembed', `${campaign}.json`), 'utf8'),
	) as { html: string }; // what the build has written
	const path = new URL(/src="([^"]*)"/.exec(answer.html)?.[1] ?? '').pathname;
	const listen =
		'<script>window.heard=[];addEventListener("message",(e)=>window.heard.push(e.data))</script>';
	const frame = `<iframe title="x" sandbox="allow-scripts" src="${baseURL}${path}#?secret=aB3dE6gH9j"></iframe>`;
	await page.goto(host.show('/wordpress', listen + frame));
	const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]); // set above
	await expect.poll(heard).toContainEqual({
		message: 'height',
		value: expect.any(Number) as unknown,
		secret: 'aB3dE6gH9j',
	});
	await page
		.frameLocator('iframe')
		.getByRole('link', { name: /Read all/ })
		.click();
	await expect.poll(heard).toContainEqual({
		message: 'link',
		value: `${baseURL}/campaigns/${campaign}/`,
		secret: 'aB3dE6gH9j',
	});
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

for (const path of [
	`/embed/${campaign}/for/${practice}/`,
	`/embed/${campaign}/card/`,
	'/embed/the-call-that-came-the-same-day/',
	'/embed/events/',
]) {
	test(`${path} is within its budget, fits 320 pixels and passes axe`, async ({ page }) => {
		let bytes = 0;
		page.on('response', (response) => {
			void response.body().then((body) => {
				const isText = /text|javascript/.test(response.headers()['content-type'] ?? '');
				bytes += isText ? brotliCompressSync(body).length : body.length;
			});
		});
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(bytes).toBeGreaterThan(1000);
		expect(bytes).toBeLessThanOrEqual(maxEmbedBytes);
		test.info().annotations.push({ type: 'bytes', description: `${path}: ${bytes}` });
		const height = await page.locator('main').evaluate((main) => main.clientHeight);
		if (path.includes('/card/')) expect(height).toBeLessThanOrEqual(1000);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
}
