import { expect, test, type EditorPage } from './editor-site.ts';

interface Slip {
	what: string;
	/** The list and the entry in which it is made. */
	entry: [list: string, slug: string];
	file: string;
	make: (editor: EditorPage) => Promise<void>;
	/** What the editor says, by the label of the field. */
	says: RegExp;
}

const story: Pick<Slip, 'entry' | 'file'> = {
	entry: ['case-studies', 'back-on-the-bike'],
	file: 'case-studies/back-on-the-bike.mdx',
};
const article: Pick<Slip, 'entry' | 'file'> = {
	entry: ['articles-curated', 'heart-health/a-quiet-ward'],
	file: 'articles/heart-health/a-quiet-ward.md',
};
const hardText =
	'Multidisciplinary rehabilitation necessitates interprofessional communication regarding pharmacological considerations. '.repeat(
		12,
	);
const write = (text: string) => (editor: EditorPage) => editor.field('Text').fill(text);

/** One slip for each kind of rule. */
const refused: Slip[] = [
	{
		...article,
		what: 'a group that is only half filled in (schema)',
		make: async (editor) => {
			await editor.unfold('Picture');
			await editor.fill({ Caption: 'A ward' });
		},
		says: /Picture › Alternative text/,
	},
	{
		...story,
		what: 'a story without consent',
		make: (editor) => editor.field('Composite story').click(),
		says: /Consent/,
	},
	{
		...story,
		what: 'what gives a patient away (identifiers)',
		make: write('Her record is MRN 00482913.'),
		says: /Text.*MRN 00482913/,
	},
	{ ...story, what: 'code in a text', make: write('{2 + 2}'), says: /Text, line 1.*expression/ },
	{
		...story,
		what: 'a text that is too hard to read',
		make: write(hardText),
		says: /Text.*reads at grade/,
	},
	{
		...article,
		what: 'a last day before the first (dates)',
		make: (editor) => editor.fill({ 'Publish on': '2026-05-02', 'Last day': '2026-05-01' }),
		says: /Last day/,
	},
	{
		...article,
		what: 'a review that is due before it was done',
		make: async (editor) => {
			await editor.unfold('Review');
			await editor.pick('Reviewed by', 'ana');
			await editor.fill({ 'Reviewed on': '2026-05-01', 'Next review due': '2026-04-01' });
		},
		says: /Review › Next review due/,
	},
];

for (const { what, entry, file, make, says } of refused) {
	test(`a save is refused for ${what}`, async ({ editor, site, page }) => {
		const before = site.read(file);
		await editor.openEntry(...entry);
		await make(editor);
		await editor.publish();
		await expect(page.getByRole('dialog', { name: 'Not saved yet' })).toContainText(says);
		expect(site.read(file)).toBe(before);
	});
}

const warned: Slip[] = [
	{
		...story,
		what: 'a hard text whose reason is given (reading level)',
		make: async (editor) => {
			await write(hardText)(editor);
			await editor.fill({ 'Why the text is hard to read': 'It quotes the law' });
		},
		says: /Text.*reads at grade/,
	},
	{
		...article,
		what: 'a picture in the text without alternative text',
		make: write('![](/media/desk.jpg)'),
		says: /Text.*no alternative text/,
	},
];

for (const { what, entry, file, make, says } of warned) {
	test(`a save goes through with a warning of ${what}`, async ({ editor, site, page }) => {
		const before = site.read(file);
		await editor.openEntry(...entry);
		await make(editor);
		await editor.publish();
		await expect(page.getByRole('dialog', { name: 'Saved, and worth a look' })).toContainText(says);
		await expect.poll(() => site.read(file)).not.toBe(before);
	});
}

test('what the form itself can tell is said beside the field', async ({ editor, site, page }) => {
	await editor.openEntry('topics', 'noise');
	await editor.fill({ Name: '' });
	await editor.publish();
	await expect(page.getByText('Name is required.')).toBeVisible();
	expect(site.read('topics/noise.yaml')).toContain('name: Noise');
});
