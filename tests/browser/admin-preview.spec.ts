import { expect, test } from './editor-site.ts';

test('the page of an article stands beside its form and follows it', async ({ editor }) => {
	await editor.openEntry('articles-curated', 'heart-health/a-quiet-ward');
	const shown = editor.preview();
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A quiet ward');
	await expect(shown.getByText('Heart health').first()).toBeVisible();
	await editor.fill({ Title: 'A quiet night' });
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A quiet night');
	await editor.field('Text').fill('## A new part\n\nSome **bold** text');
	await expect(shown.getByRole('heading', { name: 'A new part' })).toBeVisible();
});
