import { z } from 'zod';
import { flag, headFields, publishingFields } from '../fields.ts';
import { reviewFields } from './trust.ts';

/** A plain page such as "About", at the root of the site. */
export const pageSchema = z.strictObject({
	...headFields,
	footer: flag('Link it in the footer'),
	...reviewFields,
	...publishingFields,
});

export type Page = z.infer<typeof pageSchema>;
