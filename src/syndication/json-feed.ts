import { toRfc3339, type Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). A curated piece names what it is about in `external_url`. */
export function toJsonFeed(feed: Feed): string {
	return `${JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.description,
		language: feed.lang,
		home_page_url: feed.homeUrl,
		feed_url: feed.feedUrl,
		authors: [{ name: feed.publisher }],
		items: feed.items.map((item) => ({
			id: item.url,
			url: item.url,
			...(item.source !== undefined && { external_url: item.source.url }),
			title: item.title,
			summary: item.summary,
			content_html: item.html,
			language: item.lang,
			date_published: toRfc3339(item.published),
			date_modified: toRfc3339(item.updated),
			authors: item.authors.map((name) => ({ name })),
			tags: item.topics,
		})),
	})}\n`;
}
