import { xmlDeclaration, xmlElement, xmlText } from './xml.ts';

/** A page in the sitemap. */
export interface SitemapPage {
	url: string;
	/** The day of its last change, where it has one of its own. */
	changed?: string | undefined;
}

/** The most pages that one sitemap file may list (sitemaps.org/protocol.html). */
export const pagesPerSitemap = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** One sitemap file. */
export function toSitemap(pages: readonly SitemapPage[]): string {
	const urls = pages.map(({ url, changed }) =>
		xmlElement('url', {}, [
			xmlText('loc', url),
			...(changed === undefined ? [] : [xmlText('lastmod', changed)]),
		]),
	);
	return `${xmlDeclaration}${xmlElement('urlset', namespace, urls)}\n`;
}

/** The file that lists the sitemap files. */
export function toSitemapIndex(urls: readonly string[]): string {
	const sitemaps = urls.map((url) => xmlElement('sitemap', {}, [xmlText('loc', url)]));
	return `${xmlDeclaration}${xmlElement('sitemapindex', namespace, sitemaps)}\n`;
}
