import type { z } from 'zod';
import { articleSchema } from './schemas/article.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { caseStudySchema } from './schemas/case-study.ts';
import { communitySchema } from './schemas/community.ts';
import { eventSchema } from './schemas/event.ts';
import { pageSchema } from './schemas/page.ts';
import { personSchema } from './schemas/person.ts';
import { practiceSchema } from './schemas/practice.ts';
import { topicSchema } from './schemas/topic.ts';
import { fieldNames } from './schema-tree.ts';

/** How a collection is stored. The name of a collection is also its folder, URL segment and API file. */
interface CollectionDefinition {
	/** One entry, in words. */
	singular: string;
	schema: z.ZodType;
	/** How the body is written: Markdown, MDX's syntax with a closed set of components, or none. */
	body: 'markdown' | 'mdx' | 'none';
	extension: 'md' | 'mdx' | 'yaml';
	/** The field that names the folder between the collection's folder and the file, if there is one. */
	folderField?: string;
}

/** Every collection of the content root. All that reads, checks, edits or publishes content loops over this table. */
export const collections = {
	articles: {
		singular: 'article',
		schema: articleSchema,
		body: 'markdown',
		extension: 'md',
		folderField: 'community',
	},
	'case-studies': {
		singular: 'case study',
		schema: caseStudySchema,
		body: 'mdx',
		extension: 'mdx',
	},
	campaigns: { singular: 'campaign', schema: campaignSchema, body: 'mdx', extension: 'mdx' },
	events: { singular: 'event', schema: eventSchema, body: 'markdown', extension: 'md' },
	communities: {
		singular: 'community',
		schema: communitySchema,
		body: 'markdown',
		extension: 'md',
	},
	topics: { singular: 'topic', schema: topicSchema, body: 'none', extension: 'yaml' },
	people: { singular: 'person', schema: personSchema, body: 'none', extension: 'yaml' },
	practices: { singular: 'practice', schema: practiceSchema, body: 'none', extension: 'yaml' },
	pages: { singular: 'page', schema: pageSchema, body: 'markdown', extension: 'md' },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;

/** What the front matter of a collection's entries holds once it has been checked. */
export type DataOf<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;

/** The names of all collections, in the order of the table. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether a name is one of a collection. */
export function isCollectionName(name: string): name is CollectionName {
	return Object.hasOwn(collections, name);
}

/** The facts of a collection, widened so that loops over all of them type-check. */
export function definitionOf(name: CollectionName): CollectionDefinition {
	return collections[name];
}

/**
 * What a collection is called in menus.
 *
 * @example labelOf('case-studies') // 'Case studies'
 */
export function labelOf(name: CollectionName): string {
	const words = name.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The field that says what an entry is called: see `titleOf`. */
export function titleFieldOf(name: CollectionName): 'title' | 'name' {
	return fieldNames(collections[name].schema).includes('title') ? 'title' : 'name';
}

/** The settings file at the top of the content root. */
export const siteFile = 'site.yaml';

/** The folder of the content root that holds pictures. */
export const mediaFolder = 'media';

/**
 * Where an entry's file stands below the content root.
 *
 * @example entryFile('articles', 'a-piece', { community: 'heart-health' }) // 'articles/heart-health/a-piece.md'
 */
export function entryFile(name: CollectionName, slug: string, data: object): string {
	const { extension, folderField } = definitionOf(name);
	const folder: unknown = folderField === undefined ? undefined : Reflect.get(data, folderField);
	return [name, ...(typeof folder === 'string' ? [folder] : []), `${slug}.${extension}`].join('/');
}
