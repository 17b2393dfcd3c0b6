import { expect, test } from '@playwright/test';
import { paths } from '../../src/model/urls.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { readBuiltSite } from '../site/built-site.ts';

const strings = stringsOf('en').events;
const withTimes = readBuiltSite().pages.find(({ html }) => html.includes('<reader-time'));

test.describe('the page of an event', () => {
	test.skip(withTimes === undefined, 'The site has no coming event with times.');
	const path = withTimes?.url.pathname ?? paths.events;

	for (const zone of ['Asia/Tokyo', 'Australia/Sydney']) {
		test.describe(`in ${zone}`, () => {
			test.use({ timezoneId: zone });

			test('says the time there as well', async ({ page }) => {
				await page.goto(path);
				const line = page.locator('reader-time');
				await expect(line).toContainText(strings.yourTime);
				await expect(line).toContainText(`(${zone.split('/').at(-1)}), UTC+`);
			});
		});
	}

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('shows its own time and no empty line', async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.ticket .event-when')).toContainText('UTC');
			await expect(page.locator('reader-time')).toBeHidden();
		});
	});
});
