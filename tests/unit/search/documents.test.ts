import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { collectionNames, collections } from '../../../src/model/collections.ts';
import { findNode, schemaTree, variantsOf } from '../../../src/model/schema-tree.ts';
import { search } from '../../../src/search/engine/search.ts';
import { searchedFields, toDocuments } from '../../../src/search/documents.ts';
import { corpusOf, fileOf, soundFiles } from '../../fixtures/content/content-root.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { validTopic } from '../../fixtures/content/shelves.ts';
import { findTitles, openBuilt } from '../../fixtures/search/built-index.ts';
import { testDay } from '../../run/conditions.ts';

describe('toDocuments', () => {
	it('makes one document of every live entry, with the names of what it belongs to', () => {
		const documents = toDocuments(corpusOf(soundFiles));
		expect(documents.map(({ url }) => url)).toMatchInlineSnapshot(`
			[
			  "/communities/heart-health/curated-content/home-cuffs/",
			  "/communities/heart-health/articles/how-to-sit/",
			  "/communities/heart-health/",
			  "/topics/blood-pressure/",
			  "/topics/home-monitoring/",
			  "/people/robin-okafor/",
			]
		`);
		const curated = documents.find(({ type }) => type === 'curated-content');
		expect([
			curated?.community?.name,
			...(curated?.topics.map(({ name }) => name) ?? []),
			curated?.source?.url,
		]).toMatchInlineSnapshot(`
			[
			  "Heart health",
			  "Blood pressure",
			  "Home monitoring",
			  "/sources/journal.example/",
			]
		`);
	});

	it('lets the synonym of a topic find the topic and its pieces', async () => {
		const files = await openBuilt(
			toDocuments(
				corpusOf({
					...soundFiles,
					...fileOf('topics/blood-pressure.yaml', { ...validTopic, synonyms: ['Hypertension'] }),
				}),
			),
		);
		const titles = await findTitles(files, 'hypertension');
		expect(titles[0]).toBe('Blood pressure');
		expect(titles).toHaveLength(3);
	});

	it('leaves out what is not live, and never names it beside what is', () => {
		const hidden = { ...validTopic, name: 'Quillwort', draft: true };
		const corpus = corpusOf({
			...soundFiles,
			...fileOf('topics/blood-pressure.yaml', hidden),
			...fileOf('articles/heart-health/draft.md', {
				...validArticle,
				title: 'Quillwort',
				draft: true,
			}),
		});
		expect(JSON.stringify(toDocuments(corpus))).not.toMatch(/quillwort|blood-pressure/i);
	});

	it('searches fields that the schemas have', () => {
		for (const name of collectionNames) {
			for (const field of searchedFields[name]) {
				const path = field.split('.').map((key) => (key === '*' ? 0 : key));
				const nodes = variantsOf(schemaTree(collections[name].schema)).map((node) =>
					findNode(node, path),
				);
				expect(
					nodes.some((node) => node?.type === 'string'),
					`${name} ${field}`,
				).toBe(true);
			}
		}
	});
});

it.each(['quillwort', 'quillwart', 'CONSENT'])(
	'nothing that is unpublished or private is found by %j',
	async (query) => {
		const corpus = readCorpus({ root: 'tests/fixtures/unpublished', today: testDay });
		const files = await openBuilt(toDocuments(corpus));
		const { ranking, corrected } = await search(files, query);
		expect({ ids: ranking.ids, corrected }).toEqual({ ids: [], corrected: undefined });
	},
);
