import { describe, expect, it } from 'vitest';
import { checkSave, checkSettings } from '../../../cms/saving/check-save.ts';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import { curatedForm, storyForm } from '../../fixtures/form-data.ts';

const context = { today: '2026-06-01', site: siteSchema.parse({}) };
const checkArticle = (data: object, slug?: string) =>
	checkSave('articles', { ...curatedForm, ...data }, slug, context);
const checkStory = (data: object) =>
	checkSave('case-studies', { ...storyForm, ...data }, undefined, context);
const linesOf = (messages: { label: string; text: string }[]) =>
	messages.map(({ label, text }) => `${label}: ${text}`);

describe('checkSave', () => {
	it('lets a complete entry pass and makes its slug from the title', () => {
		const { errors, data } = checkArticle({});
		expect(errors).toEqual([]);
		expect(data.$slug).toBe('a-quiet-ward');
	});

	it('keeps the slug of an entry whose title changed', () => {
		expect(checkArticle({ title: 'Another title' }, 'a-quiet-ward').data.$slug).toBe(
			'a-quiet-ward',
		);
	});

	it('drops groups and fields that were left empty, and what says no more than nothing', () => {
		const { errors, data } = checkArticle({
			image: { src: '', alt: '' },
			review: {},
			topics: [],
			draft: false,
			lang: null,
		});
		expect(errors).toEqual([]);
		expect(Object.keys(data)).toEqual([...Object.keys(curatedForm), '$raw', '$slug']);
	});

	it('keeps what the file said outright, even if it says no more than nothing', () => {
		const raw = '---\nkind: curated\ndraft: false\n---\n';
		expect(checkArticle({ draft: false, $raw: raw }).data.draft).toBe(false);
	});

	it.each([
		['what is missing', checkArticle({ title: '', source: { url: 'https://example.org/' } })],
		[
			'a nested field in a list',
			checkSave('campaigns', { sources: [{ label: 'A', url: 'x' }] }, 'a', context),
		],
		['an unknown key', checkArticle({ discription: 'x' })],
		['a title without letters', checkArticle({ title: '???' })],
		['a half-filled group', checkArticle({ image: { src: 'media/a.jpg' } })],
		['a file that cannot be read', checkArticle({ $broken: 'Missing closing quote' })],
		['a story without consent', checkStory({ consent: undefined })],
		[
			'a consent that does not cover the web',
			checkStory({ consent: { ...storyForm.consent, channels: ['press'] } }),
		],
		[
			'a consent that is still to come',
			checkStory({ consent: { ...storyForm.consent, obtained: '2026-09-01' } }),
		],
		[
			'a review that is due before it was done',
			checkArticle({ review: { by: 'ana', on: '2026-05-01', due: '2026-04-01' } }),
		],
		[
			'a last day before the first',
			checkArticle({ publishAt: '2026-05-02', expiresAt: '2026-05-01' }),
		],
	])('refuses %s by the labels of the form', (_what, { errors }) => {
		expect(linesOf(errors)).toMatchSnapshot();
	});

	it('lets a story without consent pass as a draft or as a composite', () => {
		expect(checkStory({ consent: undefined, draft: true }).errors).toEqual([]);
		expect(checkStory({ consent: undefined, composite: true }).errors).toEqual([]);
	});
});

describe('checkSettings', () => {
	it('refuses an address that is none', () => {
		expect(linesOf(checkSettings({ email: 'desk' }).errors)).toMatchInlineSnapshot(`
			[
			  "Contact address: Contact address cannot be "desk". Write it like this: desk@example.org.",
			]
		`);
	});
});
