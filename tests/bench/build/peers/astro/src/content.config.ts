import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const day = z.coerce.date();

export const collections = {
	articles: defineCollection({
		loader: glob({ pattern: '**/*.md', base: './content/articles' }),
		schema: z.strictObject({
			kind: z.literal('curated'),
			title: z.string(),
			description: z.string(),
			community: reference('communities'),
			topics: z.array(reference('topics')),
			date: day,
			authors: z.array(reference('people')),
			source: z.strictObject({ url: z.url(), name: z.string(), author: z.string(), published: day, retrieved: day }),
			review: z.strictObject({ by: reference('people'), on: day, due: day }),
			audience: z.string(),
			origin: z.strictObject({ system: z.string(), id: z.string(), key: z.string(), original: z.string(), written: z.string() }),
			aliases: z.array(z.string()),
			updated: day,
		}),
	}),
	communities: defineCollection({
		loader: file('./content/communities.json'),
		schema: z.object({ slug: z.string(), title: z.string(), shortName: z.string(), description: z.string(), hue: z.string() }),
	}),
	topics: defineCollection({
		loader: file('./content/topics.json'),
		schema: z.object({ slug: z.string(), scheme: z.string(), name: z.string(), synonyms: z.array(z.string()), description: z.string() }),
	}),
	people: defineCollection({
		loader: file('./content/people.json'),
		schema: z.object({ slug: z.string(), name: z.string(), role: z.string() }),
	}),
	pages: defineCollection({
		loader: glob({ pattern: '*.md', base: './content/pages' }),
		schema: z.object({ title: z.string(), description: z.string(), footer: z.boolean() }),
	}),
};
