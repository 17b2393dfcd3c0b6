import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** WCAG 2.2 AA, and what axe knows to be good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} scheme`, () => {
		test.use({ colorScheme });

		for (const { kind, path } of pageKinds) {
			test(`axe finds nothing on ${kind}`, async ({ page }) => {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
				expect(
					violations.flatMap(({ id, help, nodes }) =>
						nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
					),
				).toEqual([]);
			});
		}
	});
}
