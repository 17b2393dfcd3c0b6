import { describe, expect, it } from 'vitest';
import { collectionNames, type CollectionName } from '../../../src/model/collections.ts';
import {
	entryPath,
	feedFormats,
	listPagePath,
	paths,
	reservedSegments,
	sourceHost,
	stripTracking,
	toAddressKey,
} from '../../../src/model/urls.ts';
import { createEntry } from '../../fixtures/content/entry.ts';
import {
	validArticle,
	validCuratedArticle,
	validPressRelease,
} from '../../fixtures/content/articles.ts';
import { examples } from '../../fixtures/content/examples.ts';

describe('entryPath', () => {
	it.each([
		[
			'a curated article',
			validCuratedArticle,
			'/communities/heart-health/curated-content/a-piece/',
		],
		['an original article', validArticle, '/communities/heart-health/articles/a-piece/'],
		['a press release', validPressRelease, '/communities/heart-health/press-releases/a-piece/'],
	])('puts %s below its community', (_, data, path) => {
		expect(entryPath(createEntry('articles', data), 'en')).toBe(path);
	});

	it.each([
		['case-studies', '/case-studies/a-piece/'],
		['campaigns', '/campaigns/a-piece/'],
		['events', '/events/a-piece/'],
		['communities', '/communities/a-piece/'],
		['topics', '/topics/a-piece/'],
		['people', '/people/a-piece/'],
		['practices', '/practices/a-piece/'],
		['pages', '/a-piece/'],
	] satisfies [CollectionName, string][])('gives an entry of %s the path %s', (name, path) => {
		expect(entryPath(exampleOf(name), 'en')).toBe(path);
	});

	it('puts another language’s folder first', () => {
		const entry = createEntry('pages', { title: 'Acerca', description: 'x', lang: 'es' });
		expect(entryPath(entry, 'en')).toBe('/es/a-piece/');
		expect(entryPath(entry, 'es')).toBe('/a-piece/');
	});
});

describe('reservedSegments', () => {
	it('holds every first segment that an entry other than a page or a feed has', () => {
		const used = collectionNames
			.filter((name) => name !== 'pages')
			.map((name) => entryPath(exampleOf(name), 'en').split('/')[1]);
		const feeds = Object.values(feedFormats).map(({ file }) => file);
		expect([...reservedSegments]).toEqual(expect.arrayContaining([...used, ...feeds]));
	});

	it('leaves the names of plain pages free', () => {
		expect(
			['about', 'privacy', 'accessibility'].filter((name) => reservedSegments.has(name)),
		).toEqual([]);
		expect(reservedSegments.has('')).toBe(false);
	});
});

it.each([
	[1, '/topics/flu/'],
	[2, '/topics/flu/2/'],
	[12, '/topics/flu/12/'],
])('puts page %i of a list at %s', (page, path) => {
	expect(listPagePath(paths.topic('flu'), page)).toBe(path);
});

it.each([
	['https://www.Example.org/a', 'example.org'],
	['https://news.example.org', 'news.example.org'],
	['https://www2.example.org:8443/', 'www2.example.org'],
	['https://reader@nhs.example@evil.example/', 'evil.example'],
])('files %s under %s', (url, host) => {
	expect(sourceHost(url)).toBe(host);
});

describe('toAddressKey', () => {
	it.each([
		['http://example.org/a/?utm_source=x#top', 'example.org/a'],
		['https://www.example.org/a', 'example.org/a'],
		['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
		['https://example.org/a?a=1&fbclid=x&b=2&UTM_Medium=y', 'example.org/a?a=1&b=2'],
		['https://example.org', 'example.org'],
		['https://example.org/A', 'example.org/A'],
	])('makes of %s the key %s', (url, key) => {
		expect(toAddressKey(url)).toBe(key);
	});

	it('tells pages apart that differ in what matters', () => {
		expect(toAddressKey('https://example.org/?id=1')).not.toBe(
			toAddressKey('https://example.org/?id=2'),
		);
	});
});

describe('stripTracking', () => {
	it.each([
		['https://example.org/a?utm_source=x&id=7#part', 'https://example.org/a?id=7#part'],
		['https://example.org/a?gclid=x', 'https://example.org/a'],
		['https://example.org/a?b=2&a=1', 'https://example.org/a?b=2&a=1'],
		['https://Example.org', 'https://Example.org'],
	])('makes of %s the address %s', (url, expected) => {
		expect(stripTracking(url)).toBe(expected);
	});
});

function exampleOf(name: CollectionName) {
	const example = examples.find(({ collection }) => collection === name);
	if (example === undefined) throw new Error(`there is no example of ${name}`);
	return createEntry(name, example.minimal);
}
