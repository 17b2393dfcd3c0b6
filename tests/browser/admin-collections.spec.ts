import { collectionNames } from '../../src/model/collections.ts';
import { buildSite, buildTimeout } from '../site/build-site.ts';
import { kinds } from '../../cms/config/kinds.ts';
import { editorSamples } from '../fixtures/editor-samples.ts';
import { expect, type EditorPage } from './editor-site.ts';
import { test } from './started-site.ts';

// One `npm start` serves them all, and the last one builds what the others leave behind.
test.describe.configure({ mode: 'default' });

test('every list is tried', () => {
	expect(editorSamples.map(({ list }) => list)).toEqual(kinds.map(({ name }) => name));
	expect(new Set(kinds.map(({ collection }) => collection))).toEqual(new Set(collectionNames));
});

for (const sample of editorSamples) {
	test(`an entry of ${sample.list} is made as a draft, edited, published and deleted`, async ({
		editor,
		site,
		page,
	}) => {
		await editor.openNew(sample.list);
		await fillIn(editor, sample);
		await editor.field('Draft').click();
		await editor.publish();
		await editor.untilSaved();
		expect(site.read(sample.file)).toContain('draft: true');

		// Decap opens a new entry once more after its first save, and what is typed meanwhile is gone.
		await page.waitForURL(/\/entries\//);
		await page.reload();
		await page.getByText('Changes saved').waitFor();
		await editor.fill(sample.edit);
		await editor.field('Draft').click();
		await editor.publish();
		await expect.poll(() => site.read(sample.file)).toContain(Object.values(sample.edit)[0]);
		expect(site.read(sample.file)).not.toContain('draft: true');

		await editor.untilSaved();
		await editor.remove();
		await expect.poll(() => site.has(sample.file)).toBe(false);
	});
}

async function fillIn(editor: EditorPage, sample: (typeof editorSamples)[number]): Promise<void> {
	await editor.fill(sample.fill);
	for (const [label, words] of Object.entries(sample.picks ?? {})) await editor.pick(label, words);
	for (const label of sample.chooses ?? []) await editor.choose(label);
	for (const label of sample.ticks ?? []) await editor.field(label).click();
}

test('the settings are edited', async ({ editor, site }) => {
	await editor.openEntry('site', 'site');
	await editor.fill({ 'Contact address': 'desk@example.org' });
	await editor.publish();
	await expect
		.poll(() => site.read('site.yaml'))
		.toBe('name: Sample site\nemail: desk@example.org\n');
});

test('an edit shows on the open page of the site by itself', async ({
	editor,
	started,
	context,
}) => {
	const reader = await context.newPage();
	await reader.goto(`${started.home}communities/heart-health/curated-content/a-quiet-ward/`);
	const title = reader.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('A quiet ward');
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.fill({ Title: 'A quieter ward' });
	await editor.publish();
	await expect(title).toHaveText('A quieter ward');
});

test('a picture is uploaded, seen on the page before it is saved, and kept', async ({
	editor,
	page,
	site,
}) => {
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	await editor.unfold('Picture');
	await editor.field('Picture').click();
	await page
		.locator('input[type="file"]')
		.setInputFiles('src/content/media/appointment-reminder.jpg');
	await page.getByRole('button', { name: 'Choose selected' }).click();
	await editor.fill({ 'Alternative text': 'A phone on a desk' });
	const shown = editor.preview().getByRole('img', { name: 'A phone on a desk' });
	await expect.poll(() => shown.evaluate(widthOf)).toBeGreaterThan(0);
	await editor.publish();
	await editor.untilSaved();
	expect(site.read('articles/heart-health/a-quiet-ward.md')).toContain(
		'src: media/appointment-reminder.jpg',
	);
	expect(site.has('media/appointment-reminder.jpg')).toBe(true);
});

function widthOf(picture: Element): number {
	return 'naturalWidth' in picture ? Number(picture.naturalWidth) : 0;
}

test('what was edited builds', async ({ started }) => {
	test.setTimeout(2 * buildTimeout);
	// Two of them at once would share Astro's cache.
	await started.stop();
	const { exitCode, output } = await buildSite('edited', started.folder);
	expect(output).not.toContain('error');
	expect(exitCode).toBe(0);
});
