import { describe, expect, it } from 'vitest';
import { deskNotes, leadDays, type DeskNote } from '../../../src/model/desk.ts';
import type { CollectionName } from '../../../src/model/collections.ts';
import { addDays } from '../../../src/model/event-time.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { fullImage, fullReview } from '../../fixtures/content/common.ts';
import { createEntry } from '../../fixtures/content/entry.ts';
import {
	validCampaign,
	validCaseStudy,
	validConsent,
	validPractice,
	validYearlyCampaign,
} from '../../fixtures/content/outreach.ts';

const today = '2026-05-20';
const yesterday = '2026-05-19';
const tomorrow = '2026-05-21';
const far = '2027-05-20';

/** Each with a picture, so that only what a case adds is to be seen to. */
const article = { ...validArticle, image: fullImage };
const story = { ...validCaseStudy, image: fullImage, consent: validConsent };
const campaign = { ...validCampaign, image: fullImage };
const yearly = { ...validYearlyCampaign, image: fullImage };

/** `scheduled 2026-05-21`, with `later` behind it when it belongs in the calendar alone. */
function show({ matter, day, isDue }: DeskNote): string {
	return [matter, day, isDue ? undefined : 'later'].filter(Boolean).join(' ');
}

describe('the desk', () => {
	it.each<[what: string, collection: CollectionName, data: object, expected: string[]]>([
		['nothing of a plain article', 'articles', article, []],
		['an article without a picture', 'articles', validArticle, ['picture']],
		['no picture for what has ended', 'articles', { ...validArticle, expiresAt: yesterday }, []],
		['no picture for a draft yet', 'articles', { ...validArticle, draft: true }, ['draft']],
		['a logo as a picture', 'practices', { ...validPractice, logo: fullImage }, []],

		[
			'an article to come',
			'articles',
			{ ...article, publishAt: tomorrow },
			[`scheduled ${tomorrow}`],
		],
		['nothing on the day that it comes', 'articles', { ...article, publishAt: today }, []],
		['a draft', 'articles', { ...article, draft: true }, ['draft']],
		[
			'a draft with its day',
			'articles',
			{ ...article, draft: true, publishAt: far },
			[`draft ${far}`],
		],

		['a last day', 'articles', { ...article, expiresAt: today }, [`ending ${today}`]],
		[
			'the end of what is yet to come',
			'articles',
			{ ...article, publishAt: tomorrow, expiresAt: tomorrow },
			[`ending ${tomorrow}`, `scheduled ${tomorrow}`],
		],
		[
			'a far end for the calendar',
			'articles',
			{ ...article, expiresAt: far },
			[`ending ${far} later`],
		],
		['the end of a campaign', 'campaigns', campaign, ['ending 2026-05-31']],
		['the end of a month that comes back', 'campaigns', yearly, ['ending 2026-05-31']],
		[
			'its next end once it is over',
			'campaigns',
			{ ...yearly, observance: 'april' },
			['ending 2027-04-30 later'],
		],

		[
			'a review that is late',
			'articles',
			{ ...article, review: { ...fullReview, due: yesterday } },
			[`review ${yesterday}`],
		],
		[
			'a review that is not late yet',
			'articles',
			{ ...article, review: { ...fullReview, due: today } },
			[`review ${today} later`],
		],
		[
			'no review of a draft',
			'articles',
			{ ...article, draft: true, review: { ...fullReview, due: yesterday } },
			['draft'],
		],

		['a consent without an end', 'case-studies', story, []],
		[
			'a consent that runs out',
			'case-studies',
			{ ...story, consent: { ...validConsent, expires: tomorrow } },
			[`consent ${tomorrow}`],
		],
		[
			'a consent that ran out',
			'case-studies',
			{ ...story, consent: { ...validConsent, expires: yesterday } },
			[`consent ${yesterday}`],
		],
		[
			'a consent that holds for long',
			'case-studies',
			{ ...story, consent: { ...validConsent, expires: far } },
			[`consent ${far} later`],
		],
		[
			'nothing of a revoked one',
			'case-studies',
			{ ...story, consent: { ...validConsent, expires: tomorrow, revoked: today } },
			[],
		],
		[
			'a story that waits for consent',
			'case-studies',
			{ ...story, consent: undefined },
			['consent'],
		],
		[
			'consent for another place alone',
			'case-studies',
			{ ...story, consent: { ...validConsent, channels: ['print'] } },
			['consent'],
		],
		[
			'a composite story, which needs none',
			'case-studies',
			{ ...story, consent: undefined, composite: true },
			[],
		],
		[
			'a draft whose consent runs out',
			'case-studies',
			{ ...story, draft: true, consent: { ...validConsent, expires: tomorrow } },
			[`consent ${tomorrow}`, 'draft'],
		],
	])('shows %s', (_what, collection, data, expected) => {
		expect(deskNotes(createEntry(collection, data), today).map(show)).toEqual(expected);
	});

	it.each([
		['ending', 'articles', (day: string) => ({ ...article, expiresAt: day })],
		[
			'consent',
			'case-studies',
			(day: string) => ({ ...story, consent: { ...validConsent, expires: day } }),
		],
	] as const)('says %s so many days ahead, and not a day more', (matter, collection, dataOf) => {
		const isDueIn = (days: number) =>
			deskNotes(createEntry(collection, dataOf(addDays(today, days))), today)[0]?.isDue;
		expect([isDueIn(leadDays[matter]), isDueIn(leadDays[matter] + 1)]).toEqual([true, false]);
	});
});
