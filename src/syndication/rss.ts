import { lastChange, toRfc3339, type Feed, type FeedItem } from './feed.ts';
import { xmlDeclaration, xmlElement, xmlText } from './xml.ts';

/** Writes a feed as RSS 2.0 (rssboard.org/rss-specification), with full content and Dublin Core authors. */
export function toRss(feed: Feed): string {
	const changed = lastChange(feed);
	const channel = xmlElement('channel', {}, [
		xmlText('title', feed.title),
		xmlText('link', feed.homeUrl),
		xmlText('description', feed.description),
		xmlText('language', feed.lang),
		...(changed === undefined ? [] : [xmlText('lastBuildDate', toRfc822(changed))]),
		xmlElement('atom:link', {
			href: feed.feedUrl,
			rel: 'self',
			type: 'application/rss+xml',
		}),
		...feed.items.map(rssItem),
	]);
	const namespaces = {
		version: '2.0',
		'xmlns:atom': 'http://www.w3.org/2005/Atom',
		'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	};
	return `${xmlDeclaration}${xmlElement('rss', namespaces, [channel])}\n`;
}

function rssItem(item: FeedItem): string {
	return xmlElement('item', {}, [
		xmlText('title', item.title),
		xmlText('link', item.url),
		xmlText('guid', item.url, { isPermaLink: 'true' }),
		xmlText('pubDate', toRfc822(item.published)),
		...item.authors.map((author) => xmlText('dc:creator', author)),
		...item.topics.map((topic) => xmlText('category', topic)),
		xmlText('description', item.summary),
		xmlText('content:encoded', item.html),
	]);
}

/** The date format of RSS, which is that of e-mail: `Tue, 15 Sep 2020 00:00:00 GMT`. */
function toRfc822(day: string): string {
	return new Date(toRfc3339(day)).toUTCString();
}
