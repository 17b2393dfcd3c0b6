import { z } from 'zod';
import {
	choice,
	flag,
	group,
	headFields,
	limits,
	line,
	list,
	paragraph,
	publishingFields,
	reference,
	isoDay,
} from '../fields.ts';
import { consentSchema } from './consent.ts';
import { readingFields, reviewFields } from './trust.ts';

/** A person's own words, with all that a reader needs to weigh them (16 CFR 255). */
export const quoteSchema = group(
	{
		text: paragraph('Quote', limits.paragraph),
		who: line('Who says it', limits.name, { hint: 'Only the name that the consent covers.' }),
		relationship: choice(
			{
				patient: 'Patient',
				relative: 'Relative or carer',
				staff: 'Works at the practice',
				clinician: 'Clinician',
			},
			'Relation to the practice',
		),
		compensation: line('Compensation', limits.sentence).optional(),
		typicality: line('What is typical', limits.sentence, {
			hint: 'What most people in this position can expect. Shown beside the quote.',
		}),
	},
	'Quote',
);

/** One measured fact of a story. */
export const factSchema = group(
	{
		label: line('What was measured', limits.name),
		value: line('Value', limits.name, { example: '14 days instead of 40' }),
	},
	'Fact',
);

/** A story of care, told with consent. */
export const caseStudySchema = z.strictObject({
	...headFields,
	community: reference('communities', 'Community'),
	topics: list(reference('topics', 'Topic'), 'Topics', { item: 'topic' }),
	date: isoDay('Date'),
	practice: reference('practices', 'Practice').optional(),
	facts: list(factSchema, 'Facts and figures', { item: 'fact' }),
	quotes: list(quoteSchema, 'Quotes', { item: 'quote' }),
	consent: consentSchema.optional(),
	composite: flag('Composite story', {
		hint: 'The patient is invented or merged from several people. The page says so.',
	}),
	authors: list(reference('people', 'Author'), 'Written by', { item: 'author' }),
	...reviewFields,
	...readingFields,
	...publishingFields,
});

export type CaseStudy = z.infer<typeof caseStudySchema>;
