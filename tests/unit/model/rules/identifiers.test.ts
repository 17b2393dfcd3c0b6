import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../../src/model/count.ts';
import { checkIdentifiers } from '../../../../src/model/rules/identifiers.ts';
import type { Finding } from '../../../../src/model/rules/rule.ts';
import {
	context,
	createArticle,
	createCampaign,
	createStory,
} from '../../../fixtures/rules/entries.ts';
import {
	falseAlarms,
	harmless,
	missedSlips,
	slips,
} from '../../../fixtures/rules/identifier-samples.ts';

function checkText(text: string): Finding[] {
	return checkIdentifiers(createStory({}, { html: `<p>${text}</p>` }), context);
}

describe('identifiers in text', () => {
	it.each(slips)('finds %j', (text, name) => {
		expect(checkText(text).map(({ message }) => message.split(' looks like ')[1])).toEqual([name]);
	});

	it.each(harmless)('passes over %j', (text) => {
		expect(checkText(text).map(({ message }) => message)).toEqual([]);
	});

	it('hits and alarms as often as we say it does', () => {
		const positives = [...slips.map(([text]) => text), ...missedSlips];
		const negatives = [...harmless, ...falseAlarms];
		const hits = positives.filter((text) => checkText(text).length > 0).length;
		const alarms = negatives.filter((text) => checkText(text).length > 0).length;
		process.stdout.write(
			`identifiers: ${hits} hits in ${formatCount(positives.length, 'slip')}, ${formatCount(alarms, 'false alarm')} in ${formatCount(negatives.length, 'harmless text')}\n`,
		);
		expect({ hits, slips: positives.length, alarms, harmless: negatives.length }).toEqual({
			hits: slips.length,
			slips: slips.length + missedSlips.length,
			alarms: falseAlarms.length,
			harmless: harmless.length + falseAlarms.length,
		});
		expect(slips.length).toBeGreaterThanOrEqual(40);
		expect(harmless.length).toBeGreaterThanOrEqual(60);
	});
});

describe('where identifiers are looked for', () => {
	const number = '412-68-3907';

	it.each<[string, Parameters<typeof createStory>, Finding['path']]>([
		['the title', [{ title: `Her number ${number}` }], ['title']],
		[
			'an alternative text of the front matter',
			[{ image: { src: 'media/a.jpg', alt: `A card with ${number}` } }],
			['image', 'alt'],
		],
		[
			'a caption',
			[{ image: { src: 'media/a.jpg', alt: 'A card', caption: number } }],
			['image', 'caption'],
		],
		[
			'a quote',
			[
				{
					quotes: [
						{
							text: `It is ${number}.`,
							who: 'A patient',
							relationship: 'patient',
							typicality: 'Few',
						},
					],
				},
			],
			['quotes', 0, 'text'],
		],
		['a fact', [{ facts: [{ label: 'Number', value: number }] }], ['facts', 0, 'value']],
		['the body', [{}, { html: `<p>It is <em>${number}</em>.</p>` }], ['body']],
		[
			'an alternative text of the body',
			[{}, { html: `<p><img data-media="media/a.jpg" alt="Card ${number}"></p>` }],
			['body'],
		],
		['an old path', [{ aliases: [`/stories/${number}/`] }], ['aliases', 0]],
		[
			'the name of a picture',
			[{ image: { src: `media/${number}.jpg`, alt: 'A card' } }],
			['image', 'src'],
		],
		[
			'the name of a picture in the body',
			[{}, { images: [`media/stories/card_${number}.jpg`] }],
			['body'],
		],
	])('reads %s', (_, story, path) => {
		expect(checkIdentifiers(createStory(...story), context)).toMatchObject([
			{ severity: 'error', path, read: number },
		]);
	});

	it.each([
		['mrn-448812-visit', 'mrn 448812'],
		['the-93-year-old-gardener', '93 year old'],
		['born-march-12-1954', 'born march 12'],
		['img_20260312_101500', '20260312'],
	])('reads the slug %s', (slug, read) => {
		expect(checkIdentifiers({ ...createStory(), slug }, context)).toMatchObject([
			{ path: [], read },
		]);
	});

	it('reads a text once where two kinds overlap, as the worse of the two', () => {
		expect(checkText('418 Maple Street, Springfield, IL 62704')).toHaveLength(1);
	});

	it('does not read across the end of a paragraph', () => {
		const html = '<p>She was born</p><p>12 March 1954 is a date</p>';
		expect(checkIdentifiers(createStory({}, { html }), context)).toEqual([]);
	});

	it('reads what a campaign quotes, and nothing else of it', () => {
		const html = `<p>Call 312-642-7718.</p><figure><blockquote><p>My number is ${number}.</p></blockquote></figure>`;
		expect(checkIdentifiers(createCampaign({}, { html }), context)).toMatchObject([
			{ path: ['body'], read: number },
		]);
	});

	it('leaves articles alone', () => {
		expect(checkIdentifiers(createArticle({ title: number }), context)).toEqual([]);
	});
});

describe('contacts of our own', () => {
	it.each([
		['the number in the settings', '217-642-0100'],
		['the same number written otherwise', '+1 (217) 642-0100'],
		['the number of a practice', '217-642-0300'],
		['an address at our domain', 'maria.lopez@hub-of-care.org'],
		['an address below our domain', 'maria.lopez@mail.hub-of-care.org'],
		['our street', '3 Oak Place'],
		['our street and ZIP code', '3 Oak Place, Springfield, IL 62701'],
	])('passes over %s', (_, text) => {
		expect(checkText(`Come to ${text}.`)).toEqual([]);
	});

	it.each([
		['a number that differs in a digit', '217-642-0101'],
		['an address at a domain that ends alike', 'maria.lopez@not-hub-of-care.org'],
		['a street that starts alike', '3 Oak Lane'],
	])('reports %s', (_, text) => {
		expect(checkText(`Come to ${text}.`)).toHaveLength(1);
	});
});

describe('what it says', () => {
	it('names what was read and what to do', () => {
		expect(checkText('Her number is 412-68-3907.')).toMatchInlineSnapshot(`
			[
			  {
			    "message": ""412-68-3907" looks like a Social Security number",
			    "path": [
			      "body",
			    ],
			    "read": "412-68-3907",
			    "remedy": "Remove it or say it less exactly. This check finds typical slips; that it finds none proves nothing",
			    "severity": "error",
			  },
			]
		`);
	});

	it('offers the list of own contacts where it can help', () => {
		expect(checkText('Call 312-642-7718.')[0]?.remedy).toMatchInlineSnapshot(
			`"Remove it or say it less exactly, or list it under "ownContacts" in site.yaml if it is the organisation's own. This check finds typical slips; that it finds none proves nothing"`,
		);
	});
});
