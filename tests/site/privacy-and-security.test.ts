import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testSiteUrl } from '../run/conditions.ts';
import { isOurs, readBuiltSite, type Page } from './built-site.ts';
import { attributeOf, textOf, type Element } from './html.ts';
import { listReferences, listStyleReferences } from './references.ts';

const site = readBuiltSite();

/** Whether reading an address tells somebody else about the reader. */
function isThirdParty(address: string, base: URL): boolean {
	if (!URL.canParse(address, base)) return true;
	const url = new URL(address, base);
	return url.protocol !== 'data:' && !isOurs(url);
}

/** One line for each thing on a page that should not be there. */
function listOffences(findOffences: (element: Element, page: Page) => string[]): string[] {
	return site.pages.flatMap((page) =>
		page.elements.flatMap((element) =>
			findOffences(element, page).map((what) => `${page.file}: <${element.tagName}> ${what}`),
		),
	);
}

describe('nothing is loaded from a third party', () => {
	it('by a page', () => {
		const loaded = site.pages.flatMap((page) =>
			listReferences(page)
				.filter(({ isLoaded, address }) => isLoaded && isThirdParty(address, page.url))
				.map(({ where, address }) => `${where} ${address}`),
		);
		expect(loaded).toEqual([]);
	});

	it('by a stylesheet', () => {
		const styles = [...site.files].filter((file) => file.endsWith('.css'));
		expect(styles.length).toBeGreaterThan(0);
		const loaded = styles
			.flatMap((file) => listStyleReferences(file, site.read(file)))
			.filter(({ where, address }) => isThirdParty(address, new URL(where, testSiteUrl)));
		expect(loaded).toEqual([]);
	});

	it('by a drawing', () => {
		const drawings = [...site.files].filter((file) => file.endsWith('.svg'));
		const loading = drawings.filter((file) =>
			/<(?:script|foreignObject)|\son\w+=|href="(?!#)|url\((?!#)/i.test(site.read(file)),
		);
		expect(loading).toEqual([]);
	});
});

describe('every page', () => {
	it('carries a strict Content-Security-Policy before anything that could load', () => {
		const weak = site.pages.flatMap((page) => {
			const fault = findPolicyFault(page);
			return fault === undefined ? [] : [`${page.file}: ${fault}`];
		});
		expect(weak).toEqual([]);
	});

	it('has no inline script or style that its policy does not name by hash', () => {
		const offences = listOffences((element, page) => {
			if (!isInlineCode(element)) return [];
			const hash = createHash('sha256').update(textOf(element)).digest('base64');
			return policyOf(page)?.includes(`'sha256-${hash}'`) ? [] : ['is inline without a hash'];
		});
		expect(offences).toEqual([]);
	});

	it('has no style attribute, no event handler and no javascript: address', () => {
		const offences = listOffences(({ attrs }) =>
			attrs
				.filter(
					({ name, value }) =>
						name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
				)
				.map(({ name }) => name),
		);
		expect(offences).toEqual([]);
	});

	it('tells other sites nothing by its links', () => {
		const offences = listOffences((element, page) => {
			const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
			const url = href === undefined ? undefined : new URL(href, page.url);
			if (url === undefined || !url.protocol.startsWith('http') || isOurs(url)) return [];
			const relations = attributeOf(element, 'rel')?.split(' ') ?? [];
			return relations.includes('noopener') && relations.includes('external') ? [] : [url.href];
		});
		expect(offences).toEqual([]);
	});
});

function policyOf({ elements }: Page): string | undefined {
	const meta = elements.find((el) => isPolicy(el));
	return meta && attributeOf(meta, 'content');
}

function isPolicy(element: Element): boolean {
	return attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function findPolicyFault(page: Page): string | undefined {
	const policy = policyOf(page);
	if (policy === undefined) return 'no policy';
	const directives = new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
	if (directives.get('default-src')?.join() !== "'none'") return "default-src is not 'none'";
	const loose = [...directives.values()]
		.flat()
		.filter((source) => !/^'(?:none|self|sha256-[\w+/=]+)'$/.test(source));
	if (loose.length > 0) return `allows ${loose.join(' ')}`;
	const firstLoad = page.elements.findIndex(({ tagName }) =>
		['link', 'script', 'style'].includes(tagName),
	);
	const isLate = firstLoad >= 0 && firstLoad < page.elements.findIndex((el) => isPolicy(el));
	return isLate ? 'comes after something that loads' : undefined;
}

/** A block of data in a script element does not run. */
function isInlineCode(element: Element): boolean {
	if (element.tagName === 'style') return true;
	if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
	const type = attributeOf(element, 'type') ?? '';
	return ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
}
