import { z } from 'zod';
import { languagePattern } from './lang.ts';
import type { EditorMeta } from './meta.ts';
import { maxSlugLength, slugPattern } from './slug.ts';

/** Limits on characters, shared by the schemas, the hints and the messages. */
export const limits = {
	title: 160,
	description: 320,
	name: 120,
	sentence: 300,
	paragraph: 1200,
	alt: 250,
	url: 2000,
} as const;

/** A field's facts beside its type: label, hint, and what a form needs beyond them. */
type Facts = EditorMeta & { hint?: string };

function meta(title: string, { hint, ...cms }: Facts = {}) {
	return {
		title,
		...(hint !== undefined && { description: hint }),
		...(Object.keys(cms).length > 0 && { cms }),
	};
}

/** One line of text, never empty. */
export function line(title: string, max: number, facts?: Facts) {
	return z.string().trim().min(1).max(max).meta(meta(title, facts));
}

/** A text of several lines without markup. */
export function paragraph(title: string, max: number, facts?: Facts) {
	return z
		.string()
		.trim()
		.min(1)
		.max(max)
		.meta(meta(title, { widget: 'text', ...facts }));
}

/** A calendar day as `YYYY-MM-DD`: it compares with `<`, is JSON as it is and has no time zone. */
export function isoDay(title: string, facts?: Facts) {
	return z.iso.date().meta(meta(title, { example: '2026-05-31', ...facts }));
}

/** A day, or a day and a time of day (`2026-05-31T18:30`), in a time zone that stands beside it. */
export function dayOrTime(title: string, facts?: Facts) {
	return z
		.string()
		.regex(dayOrTimePattern)
		.meta(meta(title, { widget: 'day-or-time', example: '2026-05-31T18:30', ...facts }));
}

/** A day, or a day and a time of day. zod's own pattern of a date knows how long each month is. */
export const dayOrTimePattern = new RegExp(
	`${z.regexes.date.source.slice(0, -1)}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$`,
);

/** A full web address. Only http and https: everything else could run or leak. */
export function webAddress(title: string, facts?: Facts) {
	return z
		.url({ protocol: /^https?$/, hostname: z.regexes.domain })
		.max(limits.url)
		.meta(meta(title, { example: 'https://example.org/page', ...facts }));
}

/** An e-mail address. */
export function emailAddress(title: string, facts?: Facts) {
	return z.email().meta(meta(title, { example: 'desk@example.org', ...facts }));
}

/** A telephone number as people write it; digits, spaces and `+ ( ) - .`, an extension after `x`. */
export function phoneNumber(title: string, facts?: Facts) {
	return z
		.string()
		.trim()
		.regex(/^\+?[0-9][0-9 ().-]{4,24}(?: ?x ?[0-9]{1,6})?$/)
		.meta(meta(title, { widget: 'tel', example: '+1 555 010 0199', ...facts }));
}

/** The slug of an entry in another collection. The corpus reports a slug that is not there. */
export function reference(collection: string, title: string, facts?: Facts) {
	return z
		.string()
		.max(maxSlugLength)
		.regex(slugPattern)
		.meta(meta(title, { relation: collection, example: 'patient-portals', ...facts }));
}

/** A list; `[]` when the key is absent. */
export function list<T extends z.ZodType>(of: T, title: string, facts?: Facts) {
	return z.array(of).default([]).meta(meta(title, facts));
}

/** A yes or no; `false` when the key is absent. */
export function flag(title: string, facts?: Facts) {
	return z.boolean().default(false).meta(meta(title, facts));
}

/** One of a closed list of values, each with the label that people read. */
export function choice<const T extends Record<string, string>>(
	labels: T,
	title: string,
	facts?: Facts,
) {
	const values = Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];
	return z.enum(values).meta(meta(title, { labels, ...facts }));
}

/** A group of fields under one key. Unknown keys are errors. */
export function group<T extends z.ZodRawShape>(shape: T, title: string, facts?: Facts) {
	return z.strictObject(shape).meta(meta(title, facts));
}

/** The value that tells the kinds of one collection apart. */
export function kind<const T extends string>(value: T) {
	return z.literal(value).meta(meta('Kind', { widget: 'hidden' }));
}

/** A picture of the content root, and what it shows in words. */
export const imageSchema = group(
	{
		src: z
			.string()
			.regex(/^media\/(?:[\w-]+\/)*[\w-][\w.-]*\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i)
			.meta(
				meta('Picture', {
					widget: 'image',
					hint: 'A JPEG, PNG or WebP file in the media folder.',
					example: 'media/reception-desk.jpg',
				}),
			),
		alt: line('Alternative text', limits.alt, {
			hint: 'Say what the picture shows, for people who cannot see it.',
			example: 'A nurse shows a patient how to read the monitor',
		}),
		caption: line('Caption', limits.sentence).optional(),
		credit: line('Credit', limits.name, {
			hint: 'Who made the picture and under which licence.',
		}).optional(),
	},
	'Picture',
);

/** A link of a list, such as sources and further reading. */
export const linkSchema = group(
	{
		label: line('Text', limits.name),
		url: webAddress('Address'),
	},
	'Link',
);

/** Who checked a page, when, and when it has to be checked again. */
export const reviewSchema = group(
	{
		by: reference('people', 'Reviewed by', { example: 'clinical-editor' }),
		on: isoDay('Reviewed on', { hint: 'The day this page was last checked. Readers see it.' }),
		due: isoDay('Next review due'),
	},
	'Review',
);

/** What every entry is called and looks like. */
export const headFields = {
	title: line('Title', limits.title, { hint: 'Say what the reader will learn, in plain words.' }),
	description: paragraph('Description', limits.description, {
		hint: 'One or two sentences. Shown on cards, in search results and when the page is shared.',
	}),
	image: imageSchema.optional(),
};

/** A path of this site, and not its home. A file is written at each of them, so none may lead up or out. */
const oldPathPattern = /^(?!.*\/\.{1,2}(?:\/|$))\/(?!\/)[^\s?#\\]+$/;

/** When and where an entry is public. The rule that reads them is `visibility`. */
export const publishingFields = {
	lang: z
		.string()
		.regex(languagePattern)
		.optional()
		.meta(meta('Language', { hint: "Leave empty for the site's own language.", example: 'en' })),
	draft: flag('Draft', { hint: 'A draft is never published.', mark: 'draft', internal: true }),
	publishAt: isoDay('Publish on', {
		hint: 'Not public before this day. Leave empty to publish with the next build.',
		internal: true,
	}).optional(),
	expiresAt: isoDay('Last day', {
		hint: 'After this day the page says that it has ended.',
	}).optional(),
	aliases: list(
		z
			.string()
			.regex(oldPathPattern)
			.meta(meta('Old path', { example: '/news/old-address' })),
		'Old paths',
		{
			item: 'old path',
			hint: 'Addresses this page had before. Each one forwards here.',
			internal: true,
		},
	),
	updated: isoDay('Updated on', {
		hint: 'The last change that readers should know of.',
	}).optional(),
};
