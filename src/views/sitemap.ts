import type { CurrentCorpus } from '../corpus/current.ts';
import { articleKinds, articlesOfKind } from '../corpus/indexes.ts';
import { embedFolder } from '../model/embed-paths.ts';
import { visibility } from '../model/publishing.ts';
import { articleListPath, entryPath, listPagePath, paths } from '../model/urls.ts';
import { pagesPerSitemap, type SitemapPage } from '../syndication/sitemap.ts';
import { eventScopes, listedEvents } from './event-scopes.ts';
import { itemsPerPage } from './pager.ts';

/** Every page that search engines may list, cut into files of the allowed size. */
export function sitemapFiles(corpus: CurrentCorpus): SitemapPage[][] {
	const pages = sitemapPages(corpus);
	const files = Math.max(1, Math.ceil(pages.length / pagesPerSitemap));
	return Array.from({ length: files }, (_, i) =>
		pages.slice(i * pagesPerSitemap, (i + 1) * pagesPerSitemap),
	);
}

/** The address of a sitemap file, counted from 0. */
export function sitemapPath(index: number): string {
	return `/sitemap-${index}.xml`;
}

function sitemapPages(corpus: CurrentCorpus): SitemapPage[] {
	const { indexes, live, site, settings, today } = corpus;
	const lists: [path: string, count: number][] = [
		...indexes.topics.map(({ slug }): [string, number] => [
			paths.topic(slug),
			indexes.piecesByTopic.get(slug)?.length ?? 0,
		]),
		...[...indexes.articlesBySource].map(([host, entries]): [string, number] => [
			paths.source(host),
			entries.length,
		]),
		...indexes.people.map(({ slug }): [string, number] => [
			paths.person(slug),
			indexes.piecesByPerson.get(slug)?.length ?? 0,
		]),
		[paths.caseStudies, live['case-studies'].length],
		[paths.events, listedEvents(corpus).length],
		...eventScopes(corpus).map(({ path, entries }): [string, number] => [path, entries.length]),
		...[...indexes.articlesByCommunity].flatMap(([slug, articles]) =>
			articleKinds
				.map((kind): [string, number] => [
					articleListPath(slug, kind),
					articlesOfKind(articles, kind).length,
				])
				.filter(([, count]) => count > 0),
		),
	];
	const fixed = [
		paths.home,
		paths.communities,
		paths.topics,
		paths.sources,
		paths.people,
		paths.campaigns,
		paths.practices,
		embedFolder,
		paths.search,
	];
	const entries = [
		...live.articles,
		...live['case-studies'],
		...live.campaigns,
		...live.communities,
		...live.practices,
		...live.pages,
		...listedEvents(corpus),
	].filter((entry) => visibility(entry, today) === 'live');
	return [
		...fixed.map((path) => ({ url: path })),
		...entries.map((entry) => ({
			url: entryPath(entry, site.lang),
			changed: entry.data.updated ?? ('date' in entry.data ? entry.data.date : undefined),
		})),
		...lists.flatMap(([path, count]) =>
			Array.from({ length: Math.max(1, Math.ceil(count / itemsPerPage)) }, (_, i) => ({
				url: listPagePath(path, i + 1),
			})),
		),
	].map((page) => ({ ...page, url: settings.siteUrl + page.url }));
}
