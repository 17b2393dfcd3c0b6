import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleFolders } from '../../src/model/urls.ts';
import { findFile, readBuiltSite, type Page } from './built-site.ts';
import { attributeOf } from './html.ts';

const site = readBuiltSite();

/** What a phone on a slow line gets in its first answers: the page and its styles, in bytes of brotli. */
const budget = 14_000;

/** What waits for somebody to go to the search box, in bytes of brotli. Everything else comes after that. */
const scriptBudget = 500;

const folders = new Set<string>(Object.values(articleFolders));
const articles = site.pages.filter(({ url, isForwarding }) => {
	const [collection, , folder = '', slug = ''] = url.pathname.slice(1).split('/');
	return !isForwarding && collection === 'communities' && folders.has(folder) && slug !== '';
});

it('finds the articles', () => {
	expect(articles.length).toBeGreaterThan(10);
});

describe.each(articles.map((page) => [page.url.pathname, page] as const))('%s', (_path, page) => {
	it('and its styles fit the budget', () => {
		const files = [page.file, ...filesOf(page, 'stylesheet')];
		expect(weigh(files)).toBeLessThanOrEqual(budget);
	});

	it('loads next to no script', () => {
		expect(weigh(filesOf(page, 'script'))).toBeLessThanOrEqual(scriptBudget);
	});
});

function weigh(files: readonly string[]): number {
	return files.reduce((sum, file) => sum + brotliCompressSync(site.read(file)).length, 0);
}

/** The files that a page names as its styles or its scripts. */
function filesOf({ elements, url }: Page, kind: 'stylesheet' | 'script'): string[] {
	return elements.flatMap((element) => {
		const address =
			kind === 'script'
				? element.tagName === 'script' && attributeOf(element, 'src')
				: attributeOf(element, 'rel') === 'stylesheet' && attributeOf(element, 'href');
		if (!address) return [];
		const file = findFile(site, new URL(address, url));
		if (file === undefined)
			throw new Error(`${url.pathname} names ${address}, and no file answers`);
		return [file];
	});
}
