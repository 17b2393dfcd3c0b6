import { z } from 'zod';
import { flag, headFields, publishingFields, reviewSchema } from '../fields.ts';

/** A plain page such as "About", at the root of the site. */
export const pageSchema = z.strictObject({
	...headFields,
	footer: flag('Link it in the footer'),
	review: reviewSchema.optional(),
	...publishingFields,
});

export type Page = z.infer<typeof pageSchema>;
