import { z } from 'zod';
import {
	choice,
	emailAddress,
	group,
	headFields,
	isoDay,
	kind,
	limits,
	line,
	list,
	paragraph,
	phoneNumber,
	publishingFields,
	reference,
	webAddress,
} from '../fields.ts';
import { readingFields, reviewFields } from './trust.ts';

/** Where a curated piece comes from. The publisher is named, the address is exact. */
export const sourceSchema = group(
	{
		url: webAddress('Original address', {
			hint: 'The page this piece is about, without tracking parameters.',
		}),
		name: line('Publisher', limits.name, { hint: 'The name that the publisher goes by.' }),
		author: line('Author of the original', limits.name).optional(),
		published: isoDay('Original published on').optional(),
		retrieved: isoDay('Retrieved on', { hint: 'The day you read the original.' }),
	},
	'Source',
);

/** Where an imported file came from, so that the next import finds it again and sees what has changed. */
export const originSchema = group(
	{
		system: line('System', limits.name, { example: 'open-project' }),
		id: line('Number there', limits.name).optional(),
		key: line('Key there', limits.name),
		original: line('Digest of the original', 64),
		written: line('Digest of what was written', 64),
	},
	'Imported from',
	{ widget: 'hidden', internal: true },
);

const placement = {
	community: reference('communities', 'Community', { example: 'chronic-care-management' }),
	topics: list(reference('topics', 'Topic'), 'Topics', { item: 'topic' }),
	date: isoDay('Date', { hint: 'The day that readers see and lists are sorted by.' }),
	authors: list(reference('people', 'Author'), 'Written or curated by', { item: 'author' }),
};

const trust = {
	...reviewFields,
	audience: choice(
		{ patients: 'Patients and carers', practices: 'Practice staff', everyone: 'Everyone' },
		'Written for',
		{ hint: 'Text for patients is held to a reading level.' },
	).optional(),
	...readingFields,
	origin: originSchema.optional(),
};

/** A short piece about a page elsewhere. It names its source and never poses as our own. */
export const curatedArticleSchema = z
	.strictObject({
		kind: kind('curated'),
		...headFields,
		...placement,
		source: sourceSchema,
		...trust,
		...publishingFields,
	})
	.meta({ title: 'Curated article', cms: { plural: 'Curated articles' } });

/** A piece of our own. */
export const originalArticleSchema = z
	.strictObject({
		kind: kind('original'),
		...headFields,
		...placement,
		...trust,
		...publishingFields,
	})
	.meta({ title: 'Original article', cms: { plural: 'Original articles' } });

/** A statement to the press. Its embargo is `publishAt`. */
export const pressReleaseSchema = z
	.strictObject({
		kind: kind('press-release'),
		...headFields,
		...placement,
		dateline: line('Dateline', limits.name, { example: 'Springfield, Illinois' }),
		contact: group(
			{
				name: line('Name or desk', limits.name),
				phone: phoneNumber('Phone').optional(),
				email: emailAddress('E-mail').optional(),
			},
			'Press contact',
		),
		boilerplate: paragraph('About the organisation', limits.paragraph),
		...trust,
		...publishingFields,
	})
	.meta({ title: 'Press release', cms: { plural: 'Press releases' } });

/** Everything that lives in `articles/`, told apart by `kind`. */
export const articleSchema = z.discriminatedUnion('kind', [
	curatedArticleSchema,
	originalArticleSchema,
	pressReleaseSchema,
]);

export type Article = z.infer<typeof articleSchema>;
export type ArticleKind = Article['kind'];
export type Source = z.infer<typeof sourceSchema>;
