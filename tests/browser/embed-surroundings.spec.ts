import { expect } from '@playwright/test';
import { heightsOf, loader, slot, test } from './embed-test.ts';
import { readPdf } from './pdf.ts';

test('works below a strict policy without one complaint', async ({ page, host, ours }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	const policy = `default-src 'none'; script-src ${ours.origin}; frame-src ${ours.origin}; require-trusted-types-for 'script'`;
	const url = host.show('/strict', slot(ours) + loader(ours), {
		'content-security-policy': policy,
	});
	await page.goto(url);
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	expect(complaints).toEqual([]);
});

test('is not touched by the styles of the page around it', async ({ page, host, ours }) => {
	const hostile = [
		'display:none',
		'visibility:hidden',
		'opacity:0',
		'position:absolute',
		'left:-9999px',
		'width:3px',
		'max-width:3px',
		'height:3px',
		'max-height:3px',
		'min-height:9000px',
		'transform:scale(.1)',
		'clip-path:inset(50%)',
		'transition:all 60s',
		'filter:blur(9px)',
		'border:20px solid red',
		'padding:40px',
		'pointer-events:none',
	].map((declaration) => `${declaration}!important`);
	const styles = `<style>@layer late{iframe{${hostile.join(';')}}} div>iframe{${hostile.join(';')}} a{display:block!important}</style>`;
	await page.goto(host.show('/hostile', styles + slot(ours) + loader(ours)));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	const { width, x } = await page.locator('iframe').evaluate((frame) => {
		const { width, x } = frame.getBoundingClientRect();
		return { width, x };
	});
	expect(width).toBe(await page.locator('[data-wellpost]').evaluate((el) => el.clientWidth));
	expect(x).toBeGreaterThanOrEqual(0);
	// A click arrives only where nothing covers, hides or disables it.
	await page.frameLocator('iframe').locator('summary').first().click({ timeout: 5000 });
});

for (const [what, sandbox] of [
	['a frame', ''],
	['a frame without an origin, as site builders make them', 'sandbox="allow-scripts"'],
] as const) {
	test(`fits its height inside ${what}, whose own height stays`, async ({ page, host, ours }) => {
		const middle = host.show('/middle', slot(ours) + loader(ours));
		const body = `<iframe id="middle" title="x" width="600" height="300" ${sandbox} src="${middle}"></iframe>`;
		await page.goto(host.show('/outer', body));
		const { outside, inside } = await heightsOf(page.frameLocator('#middle'));
		expect(outside).toBe(inside);
		expect(outside).toBeGreaterThan(300);
		expect(await page.locator('#middle').evaluate((frame) => frame.clientHeight)).toBe(300);
	});
}

test('moves nothing on the page once it has its first height', async ({ page, host, ours }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Reflect.set(window, 'shifts', shifts);
		new PerformanceObserver((list) => {
			for (const { startTime } of list.getEntries()) shifts.push(startTime);
		}).observe({ type: 'layout-shift', buffered: true });
		addEventListener('wellpost:ready', () => {
			const settle = () => Reflect.set(window, 'settled', performance.now());
			// The shift of the first height itself is part of the next frame.
			requestAnimationFrame(() => requestAnimationFrame(settle));
		});
	});
	const attributes = 'data-practice="linden-street-practice" data-radius="12" data-scheme="dark"';
	const body = `<p>Before</p>${slot(ours, attributes)}<p>After</p>${loader(ours)}`;
	await page.goto(host.show('/shift', body));
	await heightsOf(page);
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() => Reflect.has(window, 'settled'));
	const { shifts, settled } = await page.evaluate(() => ({
		shifts: Reflect.get(window, 'shifts') as number[],
		settled: Reflect.get(window, 'settled') as number, // both set above
	}));
	// The first height itself is seen, so a later one would be seen, too.
	expect(shifts.length).toBeGreaterThan(0);
	expect(shifts.filter((time) => time > settled)).toEqual([]);
});

test('prints the link, not a slice of a frame', async ({ page, host, ours }) => {
	await page.goto(host.show('/print', `<p>Opening hours</p>${slot(ours)}${loader(ours)}`));
	await heightsOf(page);
	const { text, pages } = readPdf(await page.pdf());
	expect(text).toBe('OpeninghoursThelink');
	expect(pages).toBe(1);
	await heightsOf(page);
});
