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
	reviewSchema,
	webAddress,
} from '../fields.ts';

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
		handout: flag('Printed handout', { hint: 'Offer a printed page with a QR code.' }),
		sources: list(linkSchema, 'Sources', { item: 'source' }),
		review: reviewSchema.optional(),
		...publishingFields,
	})
	.check((context) => {
		const { starts, ends, observance } = context.value;
		const problem =
			(starts === undefined) !== (ends === undefined)
				? 'Give both a first and a last day'
				: (starts === undefined) === (observance === undefined)
					? 'Give a first and a last day, or an observance month, not both'
					: starts !== undefined && ends !== undefined && ends < starts
						? `The last day ${ends} is before the first day ${starts}`
						: undefined;
		if (problem === undefined) return;
		context.issues.push({
			code: 'custom',
			input: context.value,
			path: [ends === undefined ? 'observance' : 'ends'],
			message: problem,
		});
	});

export type Campaign = z.infer<typeof campaignSchema>;
