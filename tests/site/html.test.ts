import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { attributeOf, htmlNamespace, textOf, type Element } from './html.ts';

const site = readBuiltSite();
const contentPages = site.pages.filter(({ isForwarding }) => !isForwarding);
const validator = new HtmlValidate(new FileSystemConfigLoader());

it('writes valid HTML on every page', { timeout: 60_000 }, async () => {
	const reports = await Promise.all(
		site.pages.map(({ file, html }) => validator.validateString(html, file)),
	);
	const results = reports.flatMap((report) => report.results);
	expect(results.length === 0 ? '' : formatterFactory('text')(results)).toBe('');
});

it.each([
	['one main', 'main'],
	['one first heading', 'h1'],
	['one title', 'title'],
])('gives every page %s', (_case, tagName) => {
	const wrong = contentPages.filter(
		({ elements }) => elements.filter((element) => isNamed(element, tagName)).length !== 1,
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

it('gives every page its own title', () => {
	const titles = Map.groupBy(contentPages, ({ elements }) =>
		elements
			.filter((element) => isNamed(element, 'title'))
			.map(textOf)
			.join(),
	);
	const shared = [...titles].filter(([, pages]) => pages.length > 1);
	expect(shared.map(([title, pages]) => [title, pages.map(({ file }) => file)])).toEqual([]);
});

it('names the language of every page', () => {
	const without = site.pages.filter(({ elements }) => {
		const root = elements.find(({ tagName }) => tagName === 'html');
		return root === undefined || (attributeOf(root, 'lang') ?? '') === '';
	});
	expect(without.map(({ file }) => file)).toEqual([]);
});

/** A drawing may have a title of its own. */
function isNamed({ tagName, namespaceURI }: Element, name: string): boolean {
	return tagName === name && namespaceURI === htmlNamespace;
}
