import { describe, expect, it } from 'vitest';
import { checkSave, checkSettings } from '../../../cms/saving/check-save.ts';
import { readBody } from '../../../src/corpus/body/read-body.ts';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import { curatedForm, storyForm } from '../../fixtures/form-data.ts';

const context = { today: '2026-06-01', site: siteSchema.parse({}), readBody };
const checkArticle = (data: object, slug?: string) =>
	checkSave('articles', { ...curatedForm, ...data }, slug, context);
const checkStory = (data: object) =>
	checkSave('case-studies', { ...storyForm, ...data }, undefined, context);
const hardText =
	'Multidisciplinary cardiovascular rehabilitation necessitates comprehensive interprofessional communication regarding individualized pharmacological considerations. '.repeat(
		10,
	);
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

	it.each([
		[
			'a number of a patient in the text of a story',
			checkStory({ body: 'Her record is MRN 00482913.' }),
		],
		[
			'a component that there is not',
			checkStory({ body: 'Text\n\n<Calout kind="note">\n\nText\n\n</Calout>\n' }),
		],
		[
			'a component that is not closed',
			checkStory({ body: 'Text\n\n<Callout kind="note">\n\nText\n' }),
		],
		['code in a text', checkStory({ body: '{2 + 2}' })],
	])('reads the text and refuses %s', (_what, { errors }) => {
		expect(linesOf(errors)).toMatchSnapshot();
	});

	it.each([
		['a picture without words', checkArticle({ body: '![](/media/desk.jpg)' })],
		['what is left out of the page', checkArticle({ body: 'Text\n\n<script>alert(1)</script>\n' })],
		['a slip in a draft', checkStory({ draft: true, body: 'Her record is MRN 00482913.' })],
	])('reads the text and warns of %s', (_what, { errors, warnings }) => {
		expect(errors).toEqual([]);
		expect(linesOf(warnings)).toMatchSnapshot();
	});

	it('refuses a text for patients that is hard to read, unless it says why', () => {
		const [error] = linesOf(checkStory({ body: hardText }).errors);
		expect(error).toMatch(/^Text: The text reads at grade/);
		const { errors, warnings } = checkStory({ body: hardText, hardReading: 'It quotes the law' });
		expect(errors).toEqual([]);
		expect(linesOf(warnings)[0]).toMatch(/The reason given: It quotes the law/);
	});

	it('lets the telephone number of a practice stand in a story', () => {
		const data = { ...storyForm, body: 'Call Park Street at 217-642-0300.' };
		const own = { ...context, practicePhones: ['+1 217 642 0300'] };
		expect(checkSave('case-studies', data, undefined, own).errors).toEqual([]);
		expect(checkSave('case-studies', data, undefined, context).errors).not.toEqual([]);
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
