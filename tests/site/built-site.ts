import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { testSiteFolder, testSiteUrl } from '../run/conditions.ts';
import { attributeOf, listElements, type Element } from './html.ts';

/** A built site, read once: what every check over the files looks at. */
export interface BuiltSite {
	folder: string;
	/** The paths of all files below the folder, with forward slashes. */
	files: ReadonlySet<string>;
	pages: Page[];
	/** Finds the page at a public path. */
	pageAt: (path: string) => Page | undefined;
	read: (file: string) => string;
}

/** One HTML file of the site. */
export interface Page {
	file: string;
	/** Its address: the path that a host answers with this file. */
	url: URL;
	html: string;
	elements: Element[];
	/** Whether it stands at an old path and only sends its readers on. */
	isForwarding: boolean;
}

/**
 * Reads a built site.
 *
 * @throws When there is none in the folder.
 */
export function readBuiltSite(folder: string = testSiteFolder): BuiltSite {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
		.map((file) => file.split(sep).join('/'))
		.sort();
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const pages = files
		.filter((file) => file.endsWith('.html') && !file.startsWith(editorFolder))
		.map((file): Page => {
			const html = read(file);
			const elements = listElements(html);
			const isForwarding = elements.some((el) => attributeOf(el, 'http-equiv') === 'refresh');
			return { file, url: urlOfFile(file), html, elements, isForwarding };
		});
	if (pages.length === 0) throw new Error(`built-site: there is no page in ${folder}`);
	const byPath = new Map(pages.map((page) => [page.url.pathname, page]));
	return { folder, files: new Set(files), pages, pageAt: (path) => byPath.get(path), read };
}

/** The file that a static host answers an address with, or undefined when that is elsewhere or the host has none. */
export function findFile({ files }: BuiltSite, url: URL): string | undefined {
	if (url.origin !== testSiteUrl) return undefined;
	const path = decodeURIComponent(url.pathname).slice(1);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return files.has(file) ? file : undefined;
}

/** The editor is a program with a policy of its own, tested in `tests/browser/admin-*.spec.ts`; its files are no pages for readers. */
export const editorFolder = 'admin/';

/** Whether an address is on the site under test. */
export function isOurs(url: URL): boolean {
	return url.origin === testSiteUrl;
}

/** The public address of a file. */
function urlOfFile(file: string): URL {
	return new URL(file.replace(/(^|\/)index\.html$/, '$1'), `${testSiteUrl}/`);
}
