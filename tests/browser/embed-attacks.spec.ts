import { expect, type Page } from '@playwright/test';
import { startHost } from './embed-host.ts';
import { campaign, heard, heightsOf, listen, loader, practice, slot, test } from './embed-test.ts';

/** The nonce of the embed on a page, as an attacker would wish to know it. */
function nonceOf(page: Page): Promise<string> {
	return page.locator('[data-wellpost] iframe').evaluate((frame: HTMLIFrameElement) => {
		const fragment = new URLSearchParams(new URL(frame.src).hash.slice(1));
		return fragment.get('wellpost') ?? '';
	});
}

test('heights that the page itself forges are dropped in silence', async ({ page, host, ours }) => {
	await listen(page);
	await page.goto(host.show('/forged', slot(ours) + loader(ours)));
	const before = await heightsOf(page);
	await page.waitForLoadState('networkidle');
	const events = await heard(page);
	await page.evaluate(
		(n) => {
			for (const h of [9000, '9000', -1, 1e9]) postMessage({ wellpost: 1, n, t: 'h', h }, '*');
			postMessage({ message: 'height', value: 900, secret: n }, '*');
			postMessage('wellpost', '*');
			postMessage(null, '*');
		},
		await nonceOf(page),
	);
	await expect(async () => {
		expect((await heard(page)).slice(events.length)).toEqual(Array(7).fill('message'));
	}).toPass();
	expect(await heightsOf(page)).toEqual(before);
});

test('heights that a frame beside it forges are dropped, and it gets no answer', async ({
	page,
	host,
	ours,
}) => {
	await listen(page);
	const evil = await startHost();
	// Even one that knows the nonce, and talks to the page and to the embed alike.
	const forge = `<script>
		const n = decodeURIComponent(location.hash.slice(1));
		addEventListener('message', () => document.title = 'answered');
		parent.postMessage({ wellpost: 1, n, t: 'h', h: 9000 }, '*');
		parent.frames[0].postMessage({ wellpost: 1, n, t: 'hi' }, '*');
		parent.frames[0].postMessage({ message: 'ready', secret: n }, '*');
		setTimeout(() => parent.postMessage('done', '*'), 100);
	</script>`;
	const sibling = evil.show('/sibling', forge);
	await page.goto(host.show('/siblings', slot(ours) + loader(ours)));
	const before = await heightsOf(page);
	await page.waitForLoadState('networkidle');
	const events = await heard(page);
	const src = `${sibling}#${await nonceOf(page)}`;
	await page.evaluate((address) => {
		const frame = Object.assign(document.createElement('iframe'), { src: address, name: 'evil' });
		document.body.append(frame);
	}, src);
	await expect(async () => {
		expect((await heard(page)).slice(events.length)).toEqual(['message', 'message']);
	}).toPass();
	expect(await heightsOf(page)).toEqual(before);
	expect(await page.frame('evil')?.title()).toBe('Host');
	evil.close();
});

test('a frame that claims to grow for ever is stopped', async ({ page, host, ours }) => {
	const grow = `<!doctype html><title>x</title><script>
		const n = new URLSearchParams(location.hash.slice(1)).get('wellpost');
		for (let h = 100; h < 2000; h += 10) parent.postMessage({ wellpost: 1, n, t: 'h', h }, '*');
	</script>`;
	// Not from our server, whose policy stops such a script before it begins.
	await page.route(`**/embed/${campaign}/`, (route) =>
		route.fulfill({ contentType: 'text/html', body: grow }),
	);
	await page.goto(host.show('/growth', slot(ours) + loader(ours)));
	await expect(page.locator('iframe')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
	expect(height).toBeGreaterThan(0);
	expect(height).toBeLessThan(200);
});

test('a practice is named from its own file', async ({ page, host, ours }) => {
	const body = slot(ours, `data-practice="${practice.slug}"`) + loader(ours);
	await page.goto(host.show('/ours', body));
	await heightsOf(page);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText(practice.name)).toBeVisible();
	await expect(frame.getByRole('link', { name: /555 010 0142/ })).toBeVisible();
});

for (const attack of [
	'practice=nobody',
	'practice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
	'practice=../../admin',
	'practice=Call%20555%200666',
	'name=Evil%20Clinic&phone=%2B1%20900%20555%200666&tel=19005550666',
	'title=Evil%20Clinic&text=Evil%20Clinic&label=Evil&action=https://evil.example',
	'accent=red%3Bbackground%3Aurl(//evil.example)&radius=8px%3Bcontent%3A"Evil"',
	'language=%3Cb%3EEvil%3C/b%3E&view=javascript:alert(1)&scheme=Evil',
]) {
	test(`nothing of ?${attack} is shown under our name`, async ({ page, ours }) => {
		const address = `${ours.origin}/embed/${campaign}/`;
		const read = () => page.evaluate(() => [document.title, document.body.outerHTML]);
		await page.goto(address);
		const plain = await read();
		for (const mark of ['?', '#', '#?']) {
			await page.goto('about:blank');
			await page.goto(address + mark + attack, { waitUntil: 'load' });
			expect(await read()).toEqual(plain);
			expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
		}
		expect(
			ours.requests.filter(({ path }) => /evil|admin/i.test(path.split('?')[0] ?? '')),
		).toEqual([]);
	});
}
