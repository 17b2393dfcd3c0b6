import { expect, test } from './editor-site.ts';

const elsewhere = `<title>Quiet nights | Example Press</title>
<meta property="og:title" content="Quiet nights">
<meta name="description" content="Less noise, better slumber.">
<meta property="og:site_name" content="Example Press">`;

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
	await expect(editor.field('Original address')).toHaveValue('https://example.org/quiet');
	await expect(page.getByRole('button', { name: 'Remove Sleep and rest' })).toBeVisible();
	await editor.pick('Community', 'heart');
	await editor.publish();
	await editor.untilSaved();
	expect(site.read('articles/heart-health/quiet-nights.md')).toContain('kind: curated');
});

test('a page that is curated already is noticed, whatever tracks it', async ({
	editor,
	page,
	site,
}) => {
	const head = { address: 'http://www.example.org/ward/?utm_source=x', title: 'Ward', metas: [] };
	await page.goto(`${site.url}#curate=${encodeURIComponent(JSON.stringify(head))}`);
	await expect(page.getByRole('dialog', { name: 'This page is curated already' })).toContainText(
		'A quiet ward',
	);
	await expect(editor.field('Title')).toHaveValue('Ward');
});
