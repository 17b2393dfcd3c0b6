import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** WCAG 2.2 AA, and what axe knows to be good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { kind, path } of pageKinds) {
	test(`axe finds nothing on ${kind}`, async ({ page, isMobile }) => {
		await page.goto(path);
		// The colours are those of the width that was tried before; a narrow page may only hide or name things otherwise.
		for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
			// A colour that is still changing from one scheme to the other has no contrast of its own.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const findings = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
			);
			expect(findings, colorScheme).toEqual([]);
		}
	});
}
