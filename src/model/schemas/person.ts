import { z } from 'zod';
import {
	imageSchema,
	limits,
	line,
	list,
	paragraph,
	publishingFields,
	webAddress,
} from '../fields.ts';

/** Someone who writes, curates or reviews. */
export const personSchema = z.strictObject({
	name: line('Name', limits.name),
	role: line('Role', limits.name, { example: 'Clinical editor' }),
	credentials: line('Credentials', limits.name, { example: 'RN, MPH' }).optional(),
	disclosure: paragraph('Disclosure', limits.paragraph, {
		hint: 'Interests that readers should know of.',
	}).optional(),
	description: paragraph('About', limits.paragraph).optional(),
	image: imageSchema.optional(),
	links: list(webAddress('Link'), 'Links', { item: 'link' }),
	...publishingFields,
});

export type Person = z.infer<typeof personSchema>;
