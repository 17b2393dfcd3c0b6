import { expect, test } from './editor-site.ts';

const article = 'articles/heart-health/a-quiet-ward.md';

test('a save of one field changes one line of the file', async ({ editor, site }) => {
	const before = site.read(article);
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.fill({ Title: 'A quiet night' });
	await editor.publish();
	await editor.untilSaved();
	expect(site.read(article)).toBe(before.replace('A quiet ward', 'A quiet night'));
});

test('an edit of the text leaves the fields and the rest of the text alone', async ({
	editor,
	site,
}) => {
	const before = site.read(article);
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	const text = editor.field('Text');
	await text.press('Control+End');
	await text.pressSequentially('More.');
	await editor.publish();
	await editor.untilSaved();
	expect(site.read(article)).toBe(`${before}More.\n`);
});

test('a new entry gets its address from the model and its place from its community', async ({
	editor,
	site,
}) => {
	await editor.openNew('articles-original');
	await editor.fill({
		Title: 'Élan & rest: a plan',
		Description: 'What a plan does.',
		Date: '2026-04-01',
	});
	await editor.pick('Community', 'heart');
	await editor.pick('Topics', 'slumber');
	await editor.field('Text').fill('A text.\n');
	await editor.publish();
	await editor.untilSaved();
	expect(site.read('articles/heart-health/elan-and-rest-a-plan.md')).toBe(`---
kind: original
title: "Élan & rest: a plan"
description: What a plan does.
community: heart-health
topics:
  - sleep
date: 2026-04-01
---
A text.
`);
});

test('nothing can be typed into a new entry while its first save puts a fresh form in its place', async ({
	editor,
	site,
	page,
}) => {
	await editor.openNew('topics');
	await editor.fill({ Scheme: 'Hub', Name: 'Rest' });
	await page.route('**/admin/local/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	await editor.publish();
	await expect(page.locator('#nc-root')).toHaveJSProperty('inert', true);
	await expect(page.locator('#nc-root')).toHaveJSProperty('inert', false);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await editor.fill({ Name: 'More rest' });
	await editor.publish();
	await expect.poll(() => site.read('topics/rest.yaml')).toContain('More rest');
});

test('what the build would refuse is refused by the labels of the form, and nothing is lost', async ({
	editor,
	site,
}) => {
	const before = site.read('case-studies/back-on-the-bike.mdx');
	await editor.openEntry('case-studies', 'back-on-the-bike');
	await editor.field('Composite story').click();
	await editor.publish();
	const dialog = editor.page.getByRole('dialog', { name: 'Not saved yet' });
	await expect(dialog).toContainText('Consent');
	await dialog.getByRole('button', { name: 'Close' }).click();
	expect(site.read('case-studies/back-on-the-bike.mdx')).toBe(before);
	await editor.field('Draft').click();
	await editor.publish();
	await editor.untilSaved();
	expect(site.read('case-studies/back-on-the-bike.mdx')).toContain('draft: true');
});

test('an optional group that was opened and left empty does not stop a save', async ({
	editor,
	site,
}) => {
	await editor.openEntry('pages', 'about');
	await editor.unfold('Picture');
	await editor.field('Caption').fill('A caption');
	await editor.field('Caption').fill('');
	await editor.fill({ Title: 'About us' });
	await editor.publish();
	await editor.untilSaved();
	expect(site.read('pages/about.md')).not.toContain('image');
});

test('a save over another person’s change is refused, shows it, and then merges', async ({
	editor,
	site,
}) => {
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.fill({ Title: 'Mine' });
	site.write(article, site.read(article).replace('date: 2026-03-02', 'date: 2026-03-09'));
	await editor.publish();
	const dialog = editor.page.getByRole('dialog', { name: 'Somebody else changed this entry' });
	await expect(dialog).toContainText('2026-03-09');
	expect(site.read(article)).toContain('A quiet ward');
	await expect(editor.field('Title')).toHaveValue('Mine');
	await dialog.getByRole('button', { name: 'Let me save mine on top' }).click();
	await editor.publish();
	await expect.poll(() => site.read(article)).toContain('Mine');
	expect(site.read(article)).toContain('date: 2026-03-09');
	await expect(editor.field('Date')).toHaveValue('2026-03-09');
});

test('unsaved work comes back after a reload', async ({ editor, page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.fill({ Title: 'Not saved yet' });
	await page.waitForTimeout(2500); // Decap keeps unsaved work two seconds after the last key
	await page.reload();
	await expect(editor.field('Title')).toHaveValue('Not saved yet');
	await page.waitForTimeout(1500); // and it used to be wiped a moment later
	await expect(editor.field('Title')).toHaveValue('Not saved yet');
});

test('a new address moves the file and forwards from the old one', async ({
	editor,
	site,
	page,
}) => {
	await editor.openEntry('topics', 'sleep');
	await editor.fill({ 'Last part of the address': 'Rest at night' });
	await editor.publish();
	await expect(page).toHaveURL(/topics\/entries\/rest-at-night/);
	const text = site.read('topics/rest-at-night.yaml');
	expect(text).toContain('# ours');
	expect(text).toContain('/topics/sleep/');
	expect(site.has('topics/sleep.yaml')).toBe(false);
});

test('another community moves the file', async ({ editor, site, page }) => {
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await page.getByRole('button', { name: 'Remove Heart health' }).click();
	await editor.pick('Community', 'sleep');
	await editor.publish();
	await expect(page).toHaveURL(/sleep-lab\/a-quiet-ward/);
	expect(site.read('articles/sleep-lab/a-quiet-ward.md')).toContain(
		'/communities/heart-health/curated-content/a-quiet-ward/',
	);
});

test('what others refer to is not removed, and says by whom', async ({ editor, site, page }) => {
	await editor.openEntry('topics', 'sleep');
	await editor.remove();
	await expect(page.getByRole('dialog', { name: 'Others need it' })).toContainText('A quiet ward');
	expect(site.read('topics/sleep.yaml')).toContain('Sleep');
});
