import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { collections, type CollectionName } from '../../../src/model/collections.ts';
import { limits } from '../../../src/model/fields.ts';
import { checkData } from '../../../src/model/validation.ts';
import {
	validArticle,
	validCuratedArticle,
	validPressRelease,
} from '../../fixtures/content/articles.ts';
import { fullImage } from '../../fixtures/content/common.ts';
import {
	validCampaign,
	validCaseStudy,
	validConsent,
	validContest,
	validEvent,
	validPractice,
	validYearlyCampaign,
} from '../../fixtures/content/outreach.ts';
import { validCommunity, validPerson } from '../../fixtures/content/shelves.ts';

describe('a message about an article', () => {
	it('says what is missing', () => {
		expect(messages('articles', { ...validArticle, title: '' })).toMatchInlineSnapshot(`
			[
			  "title: Title is missing. Fill it in",
			]
		`);
		expect(messages('articles', { ...validArticle, date: null })).toMatchInlineSnapshot(`
			[
			  "date: Date is missing. Fill it in, for example 2026-05-31",
			]
		`);
		expect(messages('articles', { ...validCuratedArticle, source: {} })).toMatchInlineSnapshot(`
			[
			  "source: Source is missing. Fill it in",
			]
		`);
		expect(messages('articles', { ...validArticle, kind: undefined })).toMatchInlineSnapshot(`
			[
			  "kind: Kind is missing. Choose one of: curated, original, press-release",
			]
		`);
		expect(messages('articles', null)).toMatchInlineSnapshot(`
			[
			  "kind: Kind is missing. Choose one of: curated, original, press-release",
			]
		`);
	});

	it('says what is missing in a group', () => {
		const { name: _, ...source } = validCuratedArticle.source;
		expect(messages('articles', { ...validCuratedArticle, source })).toMatchInlineSnapshot(`
			[
			  "source.name: Publisher is missing. Fill it in",
			]
		`);
		const image = { src: 'media/desk.jpg' };
		expect(messages('articles', { ...validArticle, image })).toMatchInlineSnapshot(`
			[
			  "image.alt: Alternative text is missing. Fill it in, for example A nurse shows a patient how to read the monitor",
			]
		`);
	});

	it('says by how much a text is too long', () => {
		const title = 'x'.repeat(limits.title + 1);
		expect(messages('articles', { ...validArticle, title })).toMatchInlineSnapshot(`
			[
			  "title: Title must be 160 characters or fewer, and has 161. Shorten it by 1 character",
			]
		`);
		const description = 'x'.repeat(limits.description + 12);
		expect(messages('articles', { ...validArticle, description })).toMatchInlineSnapshot(`
			[
			  "description: Description must be 320 characters or fewer, and has 332. Shorten it by 12 characters",
			]
		`);
	});

	it('says which type was read and which is wanted', () => {
		expect(messages('articles', { ...validArticle, title: 2024 })).toMatchInlineSnapshot(`
			[
			  "title: Title must be text, and 2024 was read as a number. Put quotes around it: "2024"",
			]
		`);
		expect(messages('articles', { ...validArticle, title: true })).toMatchInlineSnapshot(`
			[
			  "title: Title must be text, and true was read as a yes or no. Put quotes around it: "true"",
			]
		`);
		expect(messages('articles', { ...validArticle, title: ['a', 'b'] })).toMatchInlineSnapshot(`
			[
			  "title: Title must be text, and ["a","b"] was read. Write it as one text after the colon",
			]
		`);
		expect(messages('articles', { ...validArticle, topics: 'flu' })).toMatchInlineSnapshot(`
			[
			  "topics: Topics must be a list, and "flu" was read. Put each value on a line of its own, after a hyphen and a space",
			]
		`);
		expect(messages('articles', { ...validArticle, draft: 'yes' })).toMatchInlineSnapshot(`
			[
			  "draft: Draft must be true or false, and "yes" was read. Write true or false, without quotes",
			]
		`);
		expect(messages('articles', { ...validArticle, image: 'a.jpg' })).toMatchInlineSnapshot(`
			[
			  "image: Picture must be a group of fields, and "a.jpg" was read. Put each of its fields on a line of its own, indented under it",
			]
		`);
		expect(messages('articles', 'only text')).toMatchInlineSnapshot(`
			[
			  ": This file must hold fields, and "only text" was read. Write each field on a line of its own: its name, a colon, a space, its value",
			]
		`);
	});

	it('names the field that was most likely meant', () => {
		expect(messages('articles', { ...validArticle, discription: 'x' })).toMatchInlineSnapshot(`
			[
			  "discription: "discription" is not a field of this file. Did you mean "description"? Correct or remove it",
			]
		`);
		const image = { ...fullImage, captoin: 'x' };
		expect(messages('articles', { ...validArticle, image })).toMatchInlineSnapshot(`
			[
			  "image.captoin: "captoin" is not a field of Picture. Did you mean "caption"? Correct or remove it",
			]
		`);
	});

	it('lists the fields where none is near', () => {
		expect(messages('articles', { ...validArticle, zebra: 1 })).toMatchInlineSnapshot(`
			[
			  "zebra: "zebra" is not a field of this file. Remove it. The fields are: kind, title, description, image, community, topics, date, authors, review, reviewOverdue, audience, hardReading, origin, lang, draft, publishAt, expiresAt, aliases, updated",
			]
		`);
	});

	it('says which kind a field belongs to', () => {
		const { source } = validCuratedArticle;
		expect(messages('articles', { ...validArticle, source })).toMatchInlineSnapshot(`
			[
			  "source: "source" is not a field of this kind. Remove it, or change "kind" to curated",
			]
		`);
	});

	it.each(['2026-02-30', '2025-02-29', '2026-13-01', '30.05.2026', '2026-5-1', 'May', 20260530])(
		'does not take %j for a date',
		(date) => {
			const read = JSON.stringify(date);
			expect(messages('articles', { ...validArticle, date })).toEqual([
				`date: ${read} is not a date. Write it as YYYY-MM-DD, for example 2026-05-31`,
			]);
		},
	);

	it.each([
		'www.example.org',
		'https://',
		'https://localhost/a',
		'ftp://example.org/a',
		'javascript:alert(1)',
		'JavaScript://example.org/%0aalert(1)',
		'data:text/html,x',
		'mailto:desk@example.org',
		'//example.org/a',
		'/a',
		7,
	])('does not take %j for a web address', (url) => {
		const source = { ...validCuratedArticle.source, url };
		expect(messages('articles', { ...validCuratedArticle, source })).toEqual([
			`source.url: ${JSON.stringify(url)} is not a web address. Copy the whole address, starting with https://`,
		]);
	});

	it('says how to refer to an entry', () => {
		const community = 'Heart Health';
		expect(messages('articles', { ...validArticle, community })).toMatchInlineSnapshot(`
			[
			  "community: "Heart Health" cannot be the name of an entry in communities/. Write the name of its file without the ending, for example heart-health",
			]
		`);
		expect(messages('articles', { ...validArticle, community: '??' })).toMatchInlineSnapshot(`
			[
			  "community: "??" cannot be the name of an entry in communities/. Write the name of its file without the ending, for example chronic-care-management",
			]
		`);
		expect(messages('articles', { ...validArticle, topics: ['2024'] })).toMatchInlineSnapshot(`
			[
			  "topics.0: "2024" cannot be the name of an entry in topics/. Write the name of its file without the ending, for example patient-portals",
			]
		`);
		expect(messages('articles', { ...validArticle, topics: [2024] })).toMatchInlineSnapshot(`
			[
			  "topics.0: Topic must be text, and 2024 was read as a number. Put quotes around it: "2024"",
			]
		`);
	});

	it('offers the values of a closed list', () => {
		expect(messages('articles', { ...validArticle, kind: 'orignal' })).toMatchInlineSnapshot(`
			[
			  "kind: Kind cannot be "orignal". Did you mean "original"? Choose one of: curated, original, press-release",
			]
		`);
		expect(messages('articles', { ...validArticle, kind: 7 })).toMatchInlineSnapshot(`
			[
			  "kind: Kind cannot be 7. Choose one of: curated, original, press-release",
			]
		`);
		expect(messages('articles', { ...validArticle, audience: 'staff' })).toMatchInlineSnapshot(`
			[
			  "audience: Written for cannot be "staff". Choose one of: patients, practices, everyone",
			]
		`);
	});

	it.each([
		'news/old',
		'//evil.example/',
		'/../outside',
		'/a/../../b',
		'/a?b',
		'/a#b',
		'/',
		'/a\\b',
	])('does not take %j for an old path', (alias) => {
		expect(messages('articles', { ...validArticle, aliases: [alias] })).toEqual([
			`aliases.0: Old path cannot be "${alias}". Write it like this: /news/old-address`,
		]);
	});

	it('shows a picture’s path and a language as they should be', () => {
		const image = { ...fullImage, src: '../secret.jpg' };
		expect(messages('articles', { ...validArticle, image })).toMatchInlineSnapshot(`
			[
			  "image.src: Picture cannot be "../secret.jpg". Write it like this: media/reception-desk.jpg",
			]
		`);
		expect(messages('articles', { ...validArticle, lang: 'english' })).toMatchInlineSnapshot(`
			[
			  "lang: Language cannot be "english". Write it like this: en",
			]
		`);
	});

	it('comes for every problem at once, each at its own place', () => {
		const article = {
			...validPressRelease,
			title: '',
			date: 'soon',
			topics: ['ok', null, 'Not ok'],
			contact: { name: 'Desk', phone: 'call us', email: 'desk' },
			descripton: 'x',
		};
		expect(messages('articles', article)).toMatchInlineSnapshot(`
			[
			  "title: Title is missing. Fill it in",
			  "topics.2: "Not ok" cannot be the name of an entry in topics/. Write the name of its file without the ending, for example not-ok",
			  "date: "soon" is not a date. Write it as YYYY-MM-DD, for example 2026-05-31",
			  "contact.phone: Phone cannot be "call us". Write it like this: +1 555 010 0199",
			  "contact.email: E-mail cannot be "desk". Write it like this: desk@example.org",
			  "descripton: "descripton" is not a field of this file. Did you mean "description"? Correct or remove it",
			]
		`);
	});

	it('says what was read', () => {
		const article = { ...validArticle, title: 7, zebra: 'crossing', date: 'x'.repeat(100) };
		const { problems = [] } = checkData(collections.articles.schema, article);
		expect(problems.map(({ read }) => read)).toEqual(['7', `"${'x'.repeat(76)}...`, '"crossing"']);
	});
});

describe('a message about outreach', () => {
	it.each([
		[
			'2026-05-01',
			undefined,
			'ends: The campaign has a first day and no last day. Give its last day too',
		],
		[
			undefined,
			'2026-05-01',
			'starts: The campaign has a last day and no first day. Give its first day too',
		],
		[
			undefined,
			undefined,
			'starts: The campaign has neither days nor an observance month. Give a first and a last day, or an observance month',
		],
		[
			'2026-05-02',
			'2026-05-01',
			'ends: The last day 2026-05-01 is before the first day 2026-05-02. Correct one of the two',
		],
	])('says what is wrong with a campaign from %s to %s', (starts, ends, expected) => {
		expect(messages('campaigns', { ...validCampaign, starts, ends })).toEqual([expected]);
	});

	it('asks for days or a month, not both', () => {
		const campaign = { ...validYearlyCampaign, starts: '2026-05-01', ends: '2026-05-02' };
		expect(messages('campaigns', campaign)).toMatchInlineSnapshot(`
			[
			  "observance: The campaign has days and an observance month. Keep the days if it runs once, the month if it comes back every year",
			]
		`);
	});

	it('checks the days of a campaign that lacks something else', () => {
		const campaign = { ...validCampaign, title: '', ends: '2026-04-01' };
		expect(messages('campaigns', campaign)).toMatchInlineSnapshot(`
			[
			  "title: Title is missing. Fill it in",
			  "ends: The last day 2026-04-01 is before the first day 2026-05-01. Correct one of the two",
			]
		`);
	});

	it('leaves the order of days alone where one of them is none', () => {
		const campaign = { ...validCampaign, starts: 'in spring' };
		expect(messages('campaigns', campaign)).toMatchInlineSnapshot(`
			[
			  "starts: "in spring" is not a date. Write it as YYYY-MM-DD, for example 2026-05-31",
			]
		`);
	});

	it('shows how a hashtag is written', () => {
		const campaign = { ...validCampaign, hashtags: ['#flushot'] };
		expect(messages('campaigns', campaign)).toMatchInlineSnapshot(`
			[
			  "hashtags.0: Hashtag cannot be "#flushot". Write it like this: FluShot",
			]
		`);
	});

	it.each([
		['2026-05-10T10:00', '2026-05-10T09:59'],
		['2026-05-10', '2026-05-09'],
		['2026-05-10T10:00', '2026-05-09'],
	])('says that an event from %s to %s ends before it starts', (start, end) => {
		expect(messages('events', { ...validEvent, start, end })).toEqual([
			`end: The end ${end} is before the start ${start}. Correct one of the two`,
		]);
	});

	it.each([
		['2026-05-10T10:00', '2026-05-10T10:00'],
		['2026-05-10', '2026-05-10'],
	])('takes an event from %s to %s', (start, end) => {
		expect(messages('events', { ...validEvent, start, end })).toEqual([]);
	});

	it.each(['2026-02-30', '2026-05-10 10:00', '2026-05-10T24:00', '2026-05-10T10:60', '10:00'])(
		'does not take %j for the start of an event',
		(start) => {
			expect(messages('events', { ...validEvent, start, end: start })).toContain(
				`start: Start cannot be "${start}". Write it like this: 2026-05-31T18:30`,
			);
		},
	);

	it('says what is wrong with an event’s zone, status and contact', () => {
		const event = {
			...validEvent,
			timeZone: 'EST',
			status: 'canceled',
			contact: { name: 'Desk', phone: '12', email: 'desk@' },
		};
		expect(messages('events', event)).toMatchInlineSnapshot(`
			[
			  "timeZone: Time zone cannot be "EST". Write it like this: America/New_York",
			  "contact.phone: Phone cannot be "12". Write it like this: +1 555 010 0199",
			  "contact.email: E-mail cannot be "desk@". Write it like this: desk@example.org",
			  "status: Status cannot be "canceled". Did you mean "cancelled"? Choose one of: planned, postponed, cancelled, full",
			]
		`);
		const { sponsor: _, rules: __, ...contest } = validContest;
		expect(messages('events', contest)).toMatchInlineSnapshot(`
			[
			  "sponsor: Sponsor is missing. Fill it in",
			  "rules: Page with the rules is missing. Fill it in, for example https://example.org/page",
			]
		`);
		expect(messages('events', { ...validEvent, kind: 'party' })).toMatchInlineSnapshot(`
			[
			  "kind: Kind of event cannot be "party". Choose one of: workshop, seminar, community-day, screening, webinar, contest",
			]
		`);
	});

	it('says what a record of consent may cover', () => {
		const consent = { ...validConsent, covers: ['txt'], channels: ['radio'] };
		expect(messages('case-studies', { ...validCaseStudy, consent })).toMatchInlineSnapshot(`
			[
			  "consent.covers.0: Covers cannot be "txt". Did you mean "text"? Choose one of: text, quote, name, photo, video",
			  "consent.channels.0: Channel cannot be "radio". Choose one of: web, embed, social, press, print",
			]
		`);
	});

	it('says how a colour and a telephone number are written', () => {
		const practice = { ...validPractice, accent: 'blue', phone: 'ask' };
		expect(messages('practices', practice)).toMatchInlineSnapshot(`
			[
			  "phone: Phone cannot be "ask". Write it like this: +1 555 010 0199",
			  "accent: Accent colour cannot be "blue". Write it like this: #005eb8",
			]
		`);
		expect(messages('practices', { ...validPractice, phone: 15550100199 })).toMatchInlineSnapshot(`
			[
			  "phone: Phone must be text, and 15550100199 was read as a number. Put quotes around it: "15550100199"",
			]
		`);
		expect(messages('communities', { ...validCommunity, hue: 'red' })).toMatchInlineSnapshot(`
			[
			  "hue: Colour cannot be "red". Choose one of: amber, olive, leaf, jade, teal, sky, blue, indigo, violet, plum",
			]
		`);
		expect(messages('people', { ...validPerson, links: ['x'] })).toMatchInlineSnapshot(`
			[
			  "links.0: "x" is not a web address. Copy the whole address, starting with https://",
			]
		`);
	});
});

it('never says what zod says by itself', () => {
	const nonsense: unknown[] = [7, true, 'x', [], ['x'], {}, { x: 1 }, [[1]], { kind: 'curated' }];
	const schemas: z.ZodType[] = Object.values(collections).map(({ schema }) => schema);
	const fields = [
		...Object.keys(validPressRelease),
		...Object.keys(validCampaign),
		'review',
		'image',
	];
	for (const value of nonsense) {
		for (const schema of schemas) {
			for (const kind of ['curated', 'original', 'press-release', 'workshop', 'contest']) {
				const data = { ...Object.fromEntries(fields.map((field) => [field, value])), kind };
				for (const { message, remedy } of checkData(schema, data).problems ?? []) {
					expect(message).not.toMatch(/invalid|undefined|please|expected|\[object|\.$/i);
					expect(remedy).not.toMatch(/invalid|undefined|please|expected|\[object|\.$/i);
				}
			}
		}
	}
});

function messages(collection: CollectionName, data: unknown): string[] {
	const { problems = [] } = checkData(collections[collection].schema, data);
	return problems.map(({ path, message, remedy }) => `${path.join('.')}: ${message}. ${remedy}`);
}
