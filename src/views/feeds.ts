import type { CurrentCorpus } from '../corpus/current.ts';
import { pieceDate, type PieceEntry } from '../corpus/pieces.ts';
import { escapeAttribute, escapeText } from '../model/escape.ts';
import { entryPath, feedFormats, paths, type FeedFormat } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { Feed, FeedItem } from '../syndication/feed.ts';
import { personLinks } from './people.ts';
import { staticPath } from './static-paths.ts';
import { topicLinks } from './topics.ts';

/** How many of the newest pieces a feed holds. */
const itemsPerFeed = 20;

/** The paths of one format's feeds: the site's, each community's and each topic's, as the route `[...scope]` takes them. */
export function feedPaths(format: FeedFormat, corpus: CurrentCorpus) {
	return feedScopes(corpus).map((scope) =>
		staticPath(
			{ scope: scope.path.slice(1, -1) || undefined },
			{ feed: toFeed(scope, format, corpus) },
		),
	);
}

interface FeedScope {
	/** The page that the feed follows. */
	path: string;
	title: string;
	description: string;
	entries: readonly PieceEntry[];
}

function feedScopes({ site, indexes }: CurrentCorpus): FeedScope[] {
	const named = (name: string): string => `${name} | ${site.name}`;
	return [
		{
			path: paths.home,
			title: site.name,
			description: site.description,
			entries: indexes.pieces,
		},
		...indexes.communities.map(({ slug, data }) => ({
			path: paths.community(slug),
			title: named(data.title),
			description: data.description,
			entries: indexes.piecesByCommunity.get(slug) ?? [],
		})),
		...indexes.topics.map(({ slug, data }) => ({
			path: paths.topic(slug),
			title: named(data.name),
			description: data.description ?? stringsOf(site.lang).topicsIntro,
			entries: indexes.piecesByTopic.get(slug) ?? [],
		})),
	];
}

function toFeed(scope: FeedScope, format: FeedFormat, corpus: CurrentCorpus): Feed {
	const { site, settings } = corpus;
	return {
		title: scope.title,
		description: scope.description,
		lang: site.lang,
		homeUrl: settings.siteUrl + scope.path,
		feedUrl: settings.siteUrl + scope.path + feedFormats[format].file,
		publisher: site.publisher ?? site.name,
		items: scope.entries.slice(0, itemsPerFeed).map((entry) => toFeedItem(entry, corpus)),
	};
}

function toFeedItem(entry: PieceEntry, corpus: CurrentCorpus): FeedItem {
	const { data } = entry;
	const { siteUrl } = corpus.settings;
	const source = 'source' in data ? data.source : undefined;
	const date = pieceDate(entry, corpus.today);
	const url = siteUrl + entryPath(entry, corpus.site.lang);
	return {
		url,
		title: data.title,
		summary: data.description,
		html: absoluteHtml(entry.body.html, url) + attribution(source, corpus.site.lang),
		lang: entry.lang,
		published: date,
		updated: data.updated ?? date,
		authors: personLinks('authors' in data ? data.authors : [], corpus).map(({ label }) => label),
		topics: topicLinks(data.topics, corpus).map(({ label }) => label),
		source,
	};
}

/** A piece that is read elsewhere still says where it comes from. */
function attribution(source: { url: string; name: string } | undefined, lang: string): string {
	if (source === undefined) return '';
	const strings = stringsOf(lang);
	const link = `<a href="${escapeAttribute(source.url)}">${escapeText(source.name)}</a>`;
	return `<p>${escapeText(strings.curatedFrom)} ${link}</p>`;
}

/** A body for other sites: addresses absolute; pictures stay behind, because their files belong to pages of this build. */
export function absoluteHtml(html: string, pageUrl: string): string {
	return html
		.replace(/<img data-media="[^"]*" alt="[^"]*">/g, '')
		.replace(/(<a [^>]*?href=")([^"]*)/g, (_, opening: string, href: string) =>
			URL.canParse(href) ? opening + href : opening + new URL(href, pageUrl).href,
		);
}
