import { localBackendPath } from '../../cms/config/backends.ts';
import { expect, test } from './editor-site.ts';

test('a synonym finds its topic among two thousand, without a request per topic or key', async ({
	editor,
	page,
	site,
}) => {
	for (let i = 1; i < 2000; i++) {
		site.write(
			`topics/subject-s${i}.yaml`,
			`scheme: KLAS\nname: Subject ${i}\nsynonyms: [matter ${i}]\n`,
		);
	}
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes(localBackendPath)) asked.push(request.postData() ?? '');
	});
	await editor.openNew('articles-original');
	const topics = editor.field('Topics');
	await expect(topics).toHaveAttribute('placeholder', 'Search 2001 topics');
	const requests = asked.length;
	expect(asked.filter((body) => body.includes('topics'))).toHaveLength(1);
	await topics.pressSequentially('slumber');
	await expect(page.getByRole('option')).toHaveText(['Sleep and rest KLAS, also “slumber”']);
	await topics.press('Enter');
	await topics.fill('matter 1234');
	await topics.press('Enter');
	await expect(page.getByRole('list', { name: 'Topics: chosen' }).getByRole('listitem')).toHaveText(
		[/^Sleep and rest/, /^Subject 1234/],
	);
	expect(asked).toHaveLength(requests);
});

test('a picker keeps to the keys of a combobox, and to its place', async ({
	editor,
	page,
	site,
}) => {
	for (let i = 1; i < 60; i++)
		site.write(`topics/s${i}.yaml`, `scheme: KLAS\nname: Subject ${i}\n`);
	await editor.openNew('articles-original');
	const topics = editor.field('Topics');
	await expect(topics).toHaveAttribute('placeholder', 'Search 61 topics');
	await topics.focus();
	await expect(topics).toHaveAttribute('aria-expanded', 'false');
	for (let i = 0; i < 30; i++) await topics.press('ArrowDown');
	const active = page.getByRole('option', { selected: true });
	await expect(active).toBeInViewport({ ratio: 0.9 });
	await expect(topics).toHaveAttribute(
		'aria-activedescendant',
		(await active.getAttribute('id')) ?? '',
	);
	await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(
		'61 found, 50 shown. Type more to narrow them down.',
	);
	await topics.press('Escape');
	await expect(page.getByRole('option')).toHaveCount(0);
});

test('the one value of a picker takes the focus, and gives it back', async ({ editor, page }) => {
	await editor.openNew('articles-original');
	await editor.pick('Community', 'heart');
	const remove = page.getByRole('button', { name: 'Remove Heart health' });
	await expect(remove).toBeFocused();
	await remove.press('Enter');
	await expect(editor.field('Community')).toBeFocused();
	await expect(page.getByRole('option')).toHaveCount(0);
});
