import { z } from 'zod';
import {
	imageSchema,
	limits,
	line,
	list,
	paragraph,
	phoneNumber,
	publishingFields,
	reference,
	webAddress,
} from '../fields.ts';

/** A practice that carries campaigns. The only source of its name and number in an embed. */
export const practiceSchema = z.strictObject({
	name: line('Name', limits.name),
	description: paragraph('Description', limits.description).optional(),
	image: imageSchema.optional(),
	phone: phoneNumber('Phone'),
	booking: webAddress('Booking page').optional(),
	address: paragraph('Address', limits.sentence).optional(),
	logo: imageSchema.optional().meta({ title: 'Logo' }),
	accent: z
		.string()
		.regex(/^#[0-9a-f]{6}$/)
		.optional()
		.meta({ title: 'Accent colour', cms: { widget: 'color', example: '#005eb8' } }),
	campaigns: list(reference('campaigns', 'Campaign'), 'Campaigns it carries', {
		item: 'campaign',
	}),
	...publishingFields,
});

export type Practice = z.infer<typeof practiceSchema>;
