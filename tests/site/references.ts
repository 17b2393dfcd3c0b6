import type { Page } from './built-site.ts';
import { attributeOf, type Element } from './html.ts';

/** An address that a page or a file names, and whether a browser fetches it by itself. */
export interface Reference {
	/** Where it stands, for messages. */
	where: string;
	address: string;
	isLoaded: boolean;
}

/** All addresses in the elements of a page. */
export function listReferences(page: Page): Reference[] {
	return page.elements.flatMap((element) =>
		addressAttributes.flatMap((name): Reference[] => {
			const value = attributeOf(element, name);
			if (value === undefined) return [];
			const isLoaded = name !== 'href' || loadsItsHref(element);
			const addresses = name === 'srcset' || name === 'imagesrcset' ? inSrcset(value) : [value];
			const where = `${page.file}: <${element.tagName} ${name}>`;
			return addresses.map((address) => ({ where, address, isLoaded }));
		}),
	);
}

/** All addresses that a stylesheet loads. */
export function listStyleReferences(file: string, css: string): Reference[] {
	return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s*(["'])(.*?)\3/g)].map((match) => ({
		where: file,
		address: match[2] ?? match[4] ?? '',
		isLoaded: true,
	}));
}

/** The attributes that hold an address. All but `href` are fetched, or told something, without a click. */
const addressAttributes = [
	'href',
	'src',
	'srcset',
	'imagesrcset',
	'poster',
	'data',
	'action',
	'formaction',
	'ping',
	'background',
] as const;

/** Relations of a link element that only say something. Any other may make the browser fetch or connect. */
const telling = new Set([
	'alternate',
	'author',
	'canonical',
	'help',
	'license',
	'me',
	'next',
	'prev',
	'search',
]);

function loadsItsHref(element: Element): boolean {
	if (element.tagName === 'a' || element.tagName === 'area') return false;
	if (element.tagName !== 'link') return true;
	const relations = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
	return !relations.every((relation) => telling.has(relation));
}

function inSrcset(value: string): string[] {
	return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}
