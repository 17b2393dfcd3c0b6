import { serializeEntry, writeContentFile } from '../../../src/corpus/write-entry.ts';
import { entryFile, siteFile, type CollectionName } from '../../../src/model/collections.ts';
import type { Sample } from './sample.ts';

/** Writes a sample as a content root of Wellpost. */
export function writeSample(root: string, sample: Sample): void {
	const write = (collection: CollectionName, slug: string, data: object, body?: string): void =>
		writeContentFile(
			root,
			entryFile(collection, slug, data),
			serializeEntry(collection, data, body),
		);
	writeContentFile(root, siteFile, siteText);
	for (const { slug, ...data } of sample.communities)
		write('communities', slug, data, data.description);
	for (const { slug, ...data } of sample.topics) write('topics', slug, data);
	for (const { slug, ...data } of sample.people) write('people', slug, data);
	for (const { slug, body, ...data } of sample.pages)
		write('pages', slug, { ...data, footer: true }, body);
	for (const { slug, data, body } of sample.articles) write('articles', slug, data, body);
}

/** The name and sentences that all the sites share. */
export const siteFacts = {
	name: 'Bench',
	tagline: 'A site to measure',
	description: 'Many pieces that nobody reads.',
} as const;

const siteText = Object.entries(siteFacts)
	.map(([key, value]) => `${key}: ${value}\n`)
	.join('');
