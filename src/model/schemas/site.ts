import { z } from 'zod';
import { emailAddress, group, limits, line, list, paragraph, phoneNumber } from '../fields.ts';
import { languagePattern } from '../lang.ts';

const language = z.string().regex(languagePattern);

/** The one file of settings, `site.yaml`. Every key has a default, so that an empty site still stands. */
export const siteSchema = z.strictObject({
	name: line('Name of the site', limits.name).default('Wellpost'),
	tagline: line('Tagline', limits.sentence).default(
		'Articles, stories and campaigns from healthcare communities',
	),
	description: paragraph('Description', limits.description).default(
		'Curated articles, case studies and awareness campaigns for patients, carers and practices.',
	),
	lang: language.default('en').meta({
		title: 'Language',
		description: 'Of every entry that names no other.',
	}),
	publisher: line('Publisher', limits.name, {
		hint: 'The organisation behind the site, as structured data names it.',
	}).optional(),
	email: emailAddress('Contact address').optional(),
	phone: phoneNumber('Contact phone').optional(),
	urgentHelp: line('Urgent help', limits.sentence, {
		hint: 'One line in the footer of every page.',
	}).optional(),
	ownContacts: list(
		line('Number, domain or address', limits.sentence, { example: 'example.org' }),
		'Contacts of our own',
		{
			item: 'contact',
			hint: 'Telephone numbers, domains and street addresses that stories may show, because they are no patient’s.',
		},
	),
	reading: group(
		{
			glossary: list(line('Term', limits.name, { example: 'hemoglobin' }), 'Glossary', {
				item: 'term',
				hint: 'Medical words that readers know or the text explains. They do not count as hard.',
			}),
		},
		'Reading level',
	).prefault({}),
});

export type Site = z.infer<typeof siteSchema>;
