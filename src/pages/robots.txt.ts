import type { APIRoute } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import { paths } from '../model/urls.ts';

export const GET: APIRoute = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${currentCorpus().settings.siteUrl}${paths.sitemap}\n`,
	);
