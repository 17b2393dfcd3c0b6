import { z } from 'zod';
import {
	choice,
	flag,
	group,
	headFields,
	isoDay,
	limits,
	line,
	linkSchema,
	list,
	paragraph,
	phoneNumber,
	publishingFields,
	reference,
	webAddress,
} from '../fields.ts';
import { endsTooSoon, whateverElseIsWrong } from './period.ts';
import { readingFields, reviewFields } from './trust.ts';

/** The months of an awareness calendar, as content files write them. */
export const months = {
	january: 'January',
	february: 'February',
	march: 'March',
	april: 'April',
	may: 'May',
	june: 'June',
	july: 'July',
	august: 'August',
	september: 'September',
	october: 'October',
	november: 'November',
	december: 'December',
} as const;

const faqSchema = group(
	{
		question: line('Question', limits.sentence),
		answer: paragraph('Answer', limits.paragraph),
	},
	'Question and answer',
);

const sectionSchema = group(
	{ heading: line('Heading', limits.title), text: paragraph('Text', limits.paragraph * 2) },
	'Section',
);

/** An awareness campaign: written once, carried on many sites. */
export const campaignSchema = z
	.strictObject({
		...headFields,
		community: reference('communities', 'Community'),
		topics: list(reference('topics', 'Topic'), 'Topics', { item: 'topic' }),
		starts: isoDay('First day').optional(),
		ends: isoDay('Last day').optional(),
		observance: choice(months, 'Observance month', {
			hint: 'For a campaign that comes back in the same month of every year.',
		}).optional(),
		audience: line('Who it is for', limits.sentence),
		keyMessages: list(line('Key message', limits.sentence), 'Key messages', { item: 'message' }),
		sections: list(sectionSchema, 'Sections', { item: 'section' }),
		faq: list(faqSchema, 'Questions and answers', { item: 'question' }),
		action: group(
			{
				label: line('What the button says', limits.name, { example: 'Book a flu shot' }),
				url: webAddress('Address').optional(),
				phone: phoneNumber('Phone').optional(),
			},
			'The one action',
		).optional(),
		urgentHelp: paragraph('Urgent help', limits.sentence, {
			hint: 'When to call for help at once. Shown first, on every surface.',
		}).optional(),
		hashtags: list(
			z
				.string()
				.regex(/^[A-Z][A-Za-z0-9]*$/)
				.meta({
					title: 'Hashtag',
					description: 'Without #, each word with a capital: screen readers then read the words.',
					cms: { example: 'FluShot' },
				}),
			'Hashtags',
			{ item: 'hashtag' },
		),
		afterwards: paragraph('What holds once it has ended', limits.paragraph, {
			hint: 'Shown on the page and in every embed after the last day.',
		}).optional(),
		handout: flag('Printed handout', { hint: 'Offer a printed page with a QR code.' }),
		sources: list(linkSchema, 'Sources', { item: 'source' }),
		...reviewFields,
		...readingFields,
		...publishingFields,
	})
	.superRefine((campaign, context) => {
		const problem = checkPeriod(campaign);
		if (problem !== undefined) context.addIssue({ code: 'custom', ...problem });
	}, whateverElseIsWrong);

export type Campaign = z.infer<typeof campaignSchema>;

interface Period {
	starts?: string | undefined;
	ends?: string | undefined;
	observance?: string | undefined;
}

/** A campaign runs once between two days, or comes back in a month. */
function checkPeriod({ starts, ends, observance }: Period) {
	if (starts === undefined && ends === undefined) {
		if (observance !== undefined) return undefined;
		return {
			path: ['starts'],
			message: 'The campaign has neither days nor an observance month',
			params: { remedy: 'Give a first and a last day, or an observance month' },
		};
	}
	if (observance !== undefined) {
		return {
			path: ['observance'],
			message: 'The campaign has days and an observance month',
			params: { remedy: 'Keep the days if it runs once, the month if it comes back every year' },
		};
	}
	if (ends === undefined) {
		return {
			path: ['ends'],
			message: 'The campaign has a first day and no last day',
			params: { remedy: 'Give its last day too' },
		};
	}
	if (starts === undefined) {
		return {
			path: ['starts'],
			message: 'The campaign has a last day and no first day',
			params: { remedy: 'Give its first day too' },
		};
	}
	return endsTooSoon(starts, ends)
		? {
				path: ['ends'],
				message: `The last day ${ends} is before the first day ${starts}`,
				params: { remedy: 'Correct one of the two' },
			}
		: undefined;
}
