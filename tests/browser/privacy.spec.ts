import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

for (const { kind, path } of pageKinds) {
	test(`${kind} asks no other origin, keeps nothing and breaks no policy`, async ({
		page,
		context,
	}) => {
		const requests: URL[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url())));
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(path, { waitUntil: 'networkidle' });
		// Pictures further down are loaded when they come into view.
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.waitForLoadState('networkidle');
		const { origin } = new URL(page.url());
		const foreign = requests.filter((url) => url.protocol !== 'data:' && url.origin !== origin);
		expect(foreign.map(({ href }) => href)).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});
}
