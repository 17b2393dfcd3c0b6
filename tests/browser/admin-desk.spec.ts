import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './editor-site.ts';

const today = new Date('2026-05-20T12:00:00');
const ward = 'articles/heart-health/a-quiet-ward.md';

/** The quiet ward again, under another name and with one more line in its front matter. */
function anotherWard(text: string, title: string, line: string): string {
	return text.replace('"A quiet ward"', title).replace('---\n', `---\n${line}\n`);
}

test.beforeEach(async ({ page, site }) => {
	await page.clock.setFixedTime(today);
	const text = site.read(ward);
	site.write(
		'articles/heart-health/in-june.md',
		anotherWard(text, 'In June', 'publishAt: 2026-06-03'),
	);
	site.write('articles/heart-health/unfinished.md', anotherWard(text, 'Unfinished', 'draft: true'));
	site.write('articles/heart-health/misspelt.md', anotherWard(text, 'Misspelt', 'dscription: no'));
});

test('the desk is a link away and says what waits, and each row opens its entry', async ({
	editor,
	page,
}) => {
	await editor.openList('topics');
	await page.getByRole('link', { name: 'Desk' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible();
	const group = (name: string) => page.getByRole('region', { name });
	await expect(group('Scheduled')).toContainText('In June');
	await expect(group('Scheduled')).toContainText('3 Jun 2026 in 14 days');
	await expect(group('Drafts').getByRole('listitem')).toHaveText(/^Unfinished/);
	await expect(group('Ends soon')).toContainText('Know your numbers');
	await expect(group('Overdue for review')).toContainText('No review is late.');
	await expect(group('Stops the build').getByRole('link')).toHaveText('Misspelt');
	await expect(page).toHaveTitle(/^Desk/);
	await group('Drafts').getByRole('link', { name: 'Unfinished' }).click();
	await expect(editor.field('Title')).toHaveValue('Unfinished');
});

test('the desk is read anew each time it is opened', async ({ editor, page, site }) => {
	await editor.openEntry('articles-original', 'heart-health/unfinished');
	site.write('topics/late.yaml', 'scheme: KLAS\nname: Late comer\npublishAt: 2026-07-01\n');
	await page.goto(`${site.url}#/desk`);
	await expect(page.getByRole('region', { name: 'Scheduled' })).toContainText('Late comer');
	site.write('topics/later.yaml', 'scheme: KLAS\nname: Later still\npublishAt: 2026-07-02\n');
	await page.getByRole('button', { name: 'Read again' }).click();
	await expect(page.getByRole('region', { name: 'Scheduled' })).toContainText('Later still');
});

test('the calendar shows a month at a time, by links that can be kept', async ({ page, site }) => {
	await page.goto(`${site.url}#/desk`);
	await page.getByRole('link', { name: 'Calendar' }).click();
	await expect(page.getByRole('heading', { name: 'May 2026' })).toBeVisible();
	await expect(page.getByRole('cell', { name: /^31 Last day: Know your numbers/ })).toBeVisible();
	await page.getByRole('link', { name: 'Next: June 2026' }).click();
	await expect(page).toHaveURL(/#\/desk\/calendar\/2026-06$/);
	await page.getByRole('cell', { name: /^3 / }).getByRole('link', { name: 'In June' }).click();
	await expect(page).toHaveURL(/entries\/heart-health\/in-june$/);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'June 2026' })).toBeVisible();
});

test('a long group shows its first rows and then all', async ({ page, site }) => {
	const text = site.read(ward);
	for (let i = 1; i <= 1000; i++) {
		site.write(`articles/sleep-lab/draft-a${i}.md`, anotherWard(text, `Draft ${i}`, 'draft: true'));
	}
	await page.goto(`${site.url}#/desk`);
	const drafts = page.getByRole('region', { name: 'Drafts 1001' });
	await expect(drafts.getByRole('listitem')).toHaveCount(10);
	await drafts.getByRole('button', { name: 'Show all 1001' }).press('Enter');
	await expect(drafts.getByRole('listitem')).toHaveCount(1001);
});

test('a backend that does not answer is said so, and can be asked again', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}#/collections/topics`);
	await expect(page.getByRole('link', { name: /^Noise/ })).toBeVisible();
	await page.route('**/admin/local/**', (route) => route.abort());
	await page.getByRole('link', { name: 'Desk' }).click();
	await expect(page.getByRole('status')).toContainText('could not be read');
	await page.unroute('**/admin/local/**');
	await page.getByRole('button', { name: 'Read again' }).click();
	await expect(page.getByRole('region', { name: 'Drafts' })).toContainText('Unfinished');
});

for (const width of [390, 1280]) {
	for (const view of ['desk', 'desk/calendar/2026-06']) {
		test(`#/${view} fits ${width} pixels and has no fault that axe knows`, async ({
			page,
			site,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${site.url}#/${view}`);
			await expect(page.getByRole('link', { name: 'In June' }).first()).toBeVisible();
			const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(scrolls).toBe(false);
			const { violations } = await new AxeBuilder({ page }).include('main.desk').analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
}
