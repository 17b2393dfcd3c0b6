import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/model/collections.ts';
import { apiPaths, type ApiPage } from '../../src/syndication/content-api.ts';
import { testSiteUrl } from '../run/conditions.ts';
import { findFile, readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

/** The API's own files, whose shape the first test holds against their schema. */
function readJson(path: string): unknown {
	return JSON.parse(site.read(path.slice(1)));
}

function filesOf(collection: string): ApiPage[] {
	const pages: ApiPage[] = [];
	let next: string | undefined = apiPaths.collection(collection, 1);
	while (next !== undefined) {
		const page = readJson(next) as ApiPage;
		pages.push(page);
		next = page.next === undefined ? undefined : new URL(page.next).pathname;
	}
	return pages;
}

describe.each(collectionNames)('the API of %s', (collection) => {
	const pages = filesOf(collection);
	const records = pages.flatMap((page) => page.records);

	it('keeps its own published schema', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
		const validate = ajv.compile(readJson(apiPaths.schema(collection)) as object);
		for (const page of pages) {
			validate(page);
			expect(validate.errors).toBeNull();
		}
	});

	it('counts its records and lists each of them once', () => {
		expect(new Set(records.map(({ slug }) => slug)).size).toBe(records.length);
		expect(pages.map(({ total }) => total)).toEqual(pages.map(() => records.length));
	});

	it('gives every record a digest of its own', () => {
		expect(new Set(records.map(({ digest }) => digest)).size).toBe(records.length);
	});

	it('names only files that are there', () => {
		const urls = records.flatMap(({ pictures }) => pictures.flatMap(({ files }) => files));
		const missing = urls.filter(({ url }) => findFile(site, new URL(url)) === undefined);
		expect(missing).toEqual([]);
	});

	it('holds no relative address', () => {
		expect(records.filter(({ body }) => /(?:href|src)="[/#]/.test(body.html))).toEqual([]);
	});
});

it('leads to every collection from its index', () => {
	const index = readJson(apiPaths.index) as {
		collections: { name: string; url: string; schema: string }[];
	};
	expect(index.collections.map(({ name }) => name)).toEqual(collectionNames);
	for (const { url, schema } of index.collections) {
		expect(findFile(site, new URL(url))).toBeDefined();
		expect(findFile(site, new URL(schema))).toBeDefined();
	}
});

it('agrees with the feed on every article', () => {
	const feed = readJson('/feed.json') as {
		items: { url: string; title: string; summary: string }[];
	};
	const records = new Map(
		filesOf('articles')
			.flatMap((page) => page.records)
			.map((r) => [r.url, r]),
	);
	const articles = feed.items.filter(({ url }) => url.startsWith(`${testSiteUrl}/communities/`));
	expect(articles.length).toBeGreaterThan(0);
	for (const { url, title, summary } of articles) {
		expect(records.get(url)?.data).toMatchObject({ title, description: summary });
	}
});

it('leaves out stories whose consent covers this site alone, and all that is internal', () => {
	const stories = filesOf('case-studies').flatMap((page) => page.records);
	expect(stories.map(({ slug }) => slug)).not.toContain('reading-the-letter-together');
	expect(site.files.has('case-studies/reading-the-letter-together/index.html')).toBe(true);
	const keys = new Set(stories.flatMap(({ data }) => Object.keys(data)));
	expect([...keys]).not.toContain('consent');
	expect([...keys]).not.toContain('draft');
});
