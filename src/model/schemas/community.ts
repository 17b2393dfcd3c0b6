import { z } from 'zod';
import { choice, headFields, limits, line, publishingFields } from '../fields.ts';
import { hueNames } from '../hues.ts';

/** A community of practice: the shelf that pieces stand on. */
export const communitySchema = z.strictObject({
	...headFields,
	shortName: line('Short name', 40, { hint: 'For cards and menus.', example: 'Chronic care' }),
	masthead: line('Masthead', limits.name, {
		hint: 'The line above the community’s pages.',
		example: 'Chronic Care Management (CCM) community of practice',
	}).optional(),
	hue: choice(hueNames, 'Colour', {
		hint: 'The colour of its cards. Leave empty to have one chosen from its name.',
	}).optional(),
	...publishingFields,
});

export type Community = z.infer<typeof communitySchema>;
