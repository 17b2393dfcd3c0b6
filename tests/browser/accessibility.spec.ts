import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** WCAG 2.2 AA, and what axe knows to be good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { kind, path } of pageKinds) {
	test(`axe finds nothing on ${kind} in either scheme`, async ({ page }) => {
		await page.goto(path);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const findings = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
			);
			expect(findings, colorScheme).toEqual([]);
		}
	});
}
