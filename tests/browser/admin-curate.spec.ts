import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './editor-site.ts';

const elsewhere = `<title>Quiet nights | Example Press</title>
<meta property="og:title" content="Quiet nights">
<meta name="description" content="Less noise, better slumber.">
<meta property="og:site_name" content="Example Press">
<script type="application/ld+json">{"@type":"Article","author":{"name":"Ada Example"},"datePublished":"2026-02-03"}</script>`;

test('the bookmark opens a new piece with what the page says of itself', async ({
	editor,
	page,
	site,
	context,
}) => {
	await page.goto(`${site.url}curate.html`);
	const bookmark = await page.getByRole('link', { name: 'Curate this page' }).getAttribute('href');
	const code = decodeURIComponent((bookmark ?? '').replace('javascript:', ''));
	await context.route('https://example.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: elsewhere }),
	);
	await page.goto('https://example.org/quiet?utm_source=mail');
	const asked = await page.evaluate(
		([run = '']) => {
			let address = '';
			window.open = (url) => {
				address = String(url);
				return null;
			};
			// The browser runs a bookmark in just this way.
			(0, eval)(run);
			return address;
		},
		[code],
	);
	await page.goto(asked);
	await expect(editor.field('Title')).toHaveValue('Quiet nights');
	await expect(editor.field('Publisher')).toHaveValue('Example Press');
	await expect(editor.field('Author of the original')).toHaveValue('Ada Example');
	await expect(editor.field('Original published on')).toHaveValue('2026-02-03');
	await expect(editor.field('Original address')).toHaveValue('https://example.org/quiet');
	await expect(page.getByRole('button', { name: 'Remove Sleep and rest' })).toBeVisible();
	await editor.pick('Community', 'heart');
	const reload = page.waitForEvent('load');
	await editor.publish();
	await reload;
	await expect(page).toHaveURL(/articles-curated\/entries\/heart-health\/quiet-nights$/);
	expect(site.read('articles/heart-health/quiet-nights.md')).toContain('kind: curated');
	await expect(editor.field('Title')).toHaveValue('Quiet nights');
	await editor.openList('articles-curated');
	await page.getByRole('link', { name: 'Create entry of type curated article' }).click();
	await expect(editor.field('Title')).toHaveValue('');
});

test('a page that is curated already is noticed, whatever tracks it', async ({
	editor,
	page,
	site,
}) => {
	const head = { address: 'http://www.example.org/ward/?utm_source=x', title: 'Ward', metas: [] };
	await page.goto(`${site.url}#curate=${encodeURIComponent(JSON.stringify(head))}`);
	const notice = page.getByRole('dialog', { name: 'This page is curated already' });
	await expect(notice).toContainText('A quiet ward');
	await expect(editor.field('Title')).toHaveValue('Ward');
	await notice.getByRole('button', { name: 'Open that piece' }).click();
	await expect(editor.field('Title')).toHaveValue('A quiet ward');
	await expect(page).toHaveURL(/articles-curated\/entries\/heart-health\/a-quiet-ward$/);
});

test('the page to install the bookmark from is a link away, also without a mouse', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}#/desk`);
	await page.getByRole('link', { name: 'Curate it with a bookmark' }).click();
	const bookmark = await page.getByRole('link', { name: 'Curate this page' }).getAttribute('href');
	await page.getByText('Make the bookmark by hand').press('Enter');
	await expect(page.getByLabel('The address of the bookmark')).toHaveValue(bookmark ?? '');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});
