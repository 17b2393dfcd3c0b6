import { z } from 'zod';
import { limits, line, list, paragraph, publishingFields, imageSchema } from '../fields.ts';

/** A subject, named by whoever defined it. */
export const topicSchema = z.strictObject({
	scheme: line('Scheme', limits.name, {
		hint: 'Who defined the topic.',
		example: 'KLAS',
	}),
	name: line('Name', limits.name),
	synonyms: list(line('Synonym', limits.name), 'Synonyms', {
		item: 'synonym',
		hint: 'Other words that people search for.',
	}),
	description: paragraph('Description', limits.description).optional(),
	image: imageSchema.optional(),
	...publishingFields,
});

export type Topic = z.infer<typeof topicSchema>;
