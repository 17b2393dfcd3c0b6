import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { articleFolders } from '../../src/model/urls.ts';
import { findFile, readBuiltSite, type Page } from './built-site.ts';
import { attributeOf } from './html.ts';

const site = readBuiltSite();

/** What a phone on a slow line gets in its first answers: the page and its styles, in bytes of brotli. */
const budget = 14_000;

const folders = new Set<string>(Object.values(articleFolders));
const articles = site.pages.filter(({ url, isForwarding }) => {
	const [collection, , folder = '', slug = ''] = url.pathname.slice(1).split('/');
	return !isForwarding && collection === 'communities' && folders.has(folder) && slug !== '';
});

it('finds the articles', () => {
	expect(articles.length).toBeGreaterThan(10);
});

it.each(articles.map((page) => [page.url.pathname, page] as const))(
	'%s and its styles fit the budget',
	(_path, page) => {
		const files = [page.file, ...stylesOf(page)];
		const weights = files.map(
			(file) => [file, brotliCompressSync(site.read(file)).length] as const,
		);
		const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
		expect(sum, JSON.stringify(weights)).toBeLessThanOrEqual(budget);
	},
);

function stylesOf({ elements, url }: Page): string[] {
	return elements
		.filter((element) => attributeOf(element, 'rel') === 'stylesheet')
		.map((element) => {
			const href = attributeOf(element, 'href') ?? '';
			const file = findFile(site, new URL(href, url));
			if (file === undefined) throw new Error(`${url.pathname} names ${href}, and no file answers`);
			return file;
		});
}
