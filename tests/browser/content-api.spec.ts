import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './embed-test.ts';

/** The example of the documentation, as somebody would paste it. */
const example = /```js\n(.*?)```/s.exec(readFileSync('docs/content-api.md', 'utf8'))?.[1] ?? '';

test('the documented example lists pieces on the page of somebody else', async ({
	page,
	host,
	ours,
}) => {
	expect(example.trim().split('\n').length).toBeLessThanOrEqual(25);
	const script = example.replace('https://www.example.org', ours.origin);
	const body = `<ul id="pieces"></ul><script type="module">${script}</script>`;
	await page.goto(host.show('/api', body));
	const items = page.locator('#pieces li');
	await expect(items.first()).toContainText(/, from \w+/);
	await page.waitForLoadState('networkidle');
	expect(await items.count()).toBeLessThanOrEqual(5);
	for (const link of await items.getByRole('link').all()) {
		await expect(link).toHaveAttribute('href', /\/communities\/chronic-care-management\//);
	}
});
