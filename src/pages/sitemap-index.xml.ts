import type { APIRoute } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import { toSitemapIndex } from '../syndication/sitemap.ts';
import { sitemapFiles, sitemapPath } from '../views/sitemap.ts';

export const GET: APIRoute = () => {
	const corpus = currentCorpus();
	const urls = sitemapFiles(corpus).map((_, i) => corpus.settings.siteUrl + sitemapPath(i));
	return new Response(toSitemapIndex(urls));
};
