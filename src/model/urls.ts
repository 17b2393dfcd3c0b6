import type { ArticleKind } from './schemas/article.ts';
import type { EventKind } from './schemas/event.ts';
import type { CollectionName } from './collections.ts';
import type { AnyEntry } from './entry.ts';
import { toLangPath } from './lang.ts';
import { searchIndexPath } from './search-paths.ts';

/**
 * The public paths of the site. They are for ever: a path that was public once must keep answering.
 * Every function returns a path of the site's own language; `entryPath` and `toLangPath` add the others.
 */
export const paths = {
	home: '/',
	communities: '/communities/',
	community: (slug: string) => `/communities/${slug}/`,
	topics: '/topics/',
	topic: (slug: string) => `/topics/${slug}/`,
	sources: '/sources/',
	source: (host: string) => `/sources/${host}/`,
	people: '/people/',
	person: (slug: string) => `/people/${slug}/`,
	caseStudies: '/case-studies/',
	campaigns: '/campaigns/',
	events: '/events/',
	practices: '/practices/',
	search: '/search/',
	help: '/help/',
	notFound: '/404.html',
	sitemap: '/sitemap-index.xml',
} as const;

/** The folder of each kind of article below its community. */
export const articleFolders = {
	curated: 'curated-content',
	original: 'articles',
	'press-release': 'press-releases',
} as const satisfies Record<ArticleKind, string>;

/** The list of one kind of article in one community. */
export function articleListPath(community: string, kind: ArticleKind): string {
	return `${paths.community(community)}${articleFolders[kind]}/`;
}

/** The feeds that stand below the site, each community and each topic: the file and the media type of each format. */
export const feedFormats = {
	rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
	atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
	json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** The calendar that stands below the site, each community and each campaign, beside its feeds. */
export const calendarFormat = {
	file: 'events.ics',
	type: 'text/calendar',
	name: 'iCalendar',
} as const;

/** One event as a file that calendars read. */
export function eventCalendarPath(event: string): string {
	return `${paths.events}${event}.ics`;
}

/** The list of one kind of event. */
export function eventKindPath(kind: EventKind): string {
	return `${paths.events}kind/${kind}/`;
}

/**
 * The list of the events of a community or a campaign.
 *
 * @param path The community's or the campaign's own page.
 */
export function eventListPath(path: string): string {
	return `${path}events/`;
}

/**
 * The path of an entry's page. Topics, people and practices have hubs; everything else is a piece.
 *
 * @param siteLang The site's own language, whose paths carry no prefix.
 */
export function entryPath(entry: AnyEntry, siteLang: string): string {
	return toLangPath(pathInOwnLanguage(entry), entry.lang, siteLang);
}

function pathInOwnLanguage(entry: AnyEntry): string {
	if (entry.collection === 'articles') {
		return `${articleListPath(entry.data.community, entry.data.kind)}${entry.slug}/`;
	}
	return `${entryFolders[entry.collection]}${entry.slug}/`;
}

const entryFolders = {
	'case-studies': paths.caseStudies,
	campaigns: paths.campaigns,
	events: paths.events,
	communities: paths.communities,
	topics: paths.topics,
	people: paths.people,
	practices: paths.practices,
	pages: paths.home,
} as const satisfies Record<Exclude<CollectionName, 'articles'>, string>;

/** First path segments below which everything is made by the site, so that nothing else may stand there. */
export const siteFolders: ReadonlySet<string> = new Set([
	'_astro',
	'admin',
	'api',
	'embed',
	'img',
	'oembed',
	searchIndexPath.slice(1, -1),
]);

/** First path segments that the site itself uses: a plain page may not take one of them. */
export const reservedSegments: ReadonlySet<string> = new Set([
	...Object.values(paths).flatMap((path) =>
		typeof path === 'string' ? path.split('/')[1] || [] : [],
	),
	...[...Object.values(feedFormats), calendarFormat].map(({ file }) => file),
	...siteFolders,
	'robots.txt',
]);

/** What stands below a piece's own page: its printed form, and what is there to share it. */
export const pieceFolders = { handout: 'handout', share: 'share' } as const;

/** The printed page of a campaign. */
export function handoutPath(campaign: string): string {
	return `${paths.campaigns}${campaign}/${pieceFolders.handout}/`;
}

/**
 * The page with texts and pictures for sharing a piece.
 *
 * @param path The piece's own page.
 */
export function sharePath(path: string): string {
	return `${path}${pieceFolders.share}/`;
}

/**
 * All texts and pictures for sharing a piece, in one file.
 *
 * @param path The piece's own page.
 */
export function shareKitPath(path: string): string {
	return `${path}share-kit.zip`;
}

/** A picture that was drawn for previews and posts. Its name changes with what it shows. */
export function sharePicturePath(key: string): string {
	return `/img/share-${key}.png`;
}

/** A list's page: the first is the list's own path, the others are numbered below it. */
export function listPagePath(path: string, page: number): string {
	return page === 1 ? path : `${path}${page}/`;
}

/**
 * The host that a source is filed under: lower case, without `www.`.
 *
 * @example sourceHost('https://www.Example.org/a') // 'example.org'
 */
export function sourceHost(url: string): string {
	return new URL(url).hostname.toLowerCase().replace(/^www\./, '');
}

const trackingParameter =
	/^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|_hs\w+|mkt_tok|vero_\w+|yclid|s_cid)$/i;

/**
 * One address for one page: no scheme, no `www.`, no fragment, no tracking parameters, parameters sorted.
 * Two addresses with the same key are the same page. The key is for comparing, not for linking.
 *
 * @example toAddressKey('http://example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function toAddressKey(url: string): string {
	const { pathname, searchParams } = new URL(url);
	for (const name of [...searchParams.keys()]) {
		if (trackingParameter.test(name)) searchParams.delete(name);
	}
	searchParams.sort();
	const query = searchParams.toString();
	return `${sourceHost(url)}${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}

/** Removes what only tracks from an address, and leaves everything else as it was. */
export function stripTracking(url: string): string {
	const address = new URL(url);
	const names = [...address.searchParams.keys()].filter((name) => trackingParameter.test(name));
	if (names.length === 0) return url;
	for (const name of names) address.searchParams.delete(name);
	return address.href;
}
