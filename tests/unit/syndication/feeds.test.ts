import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../../../src/syndication/atom.ts';
import type { Feed, FeedItem } from '../../../src/syndication/feed.ts';
import { toJsonFeed } from '../../../src/syndication/json-feed.ts';
import { toRss } from '../../../src/syndication/rss.ts';

const fullItem: FeedItem = {
	url: 'https://board.example/communities/heart-health/curated-content/home-cuffs/',
	title: 'Cuffs & <visits>: "what" counts',
	summary: 'It\u0000 holds\u000B odd\uFFFE characters, and ends here ]]> or not.',
	html: '<p>A &amp; B ]]> <a href="https://board.example/">x</a></p>',
	lang: 'en',
	published: '2026-01-15',
	updated: '2026-03-01',
	authors: ['Robin Okafor', 'Ada & Son'],
	topics: ['Blood pressure', 'R&D'],
	source: { url: 'https://journal.example/a?b=1&c=2', name: 'Journal of "Care"' },
};

const leastItem: FeedItem = {
	...fullItem,
	url: 'https://board.example/communities/heart-health/articles/how-to-sit/',
	title: 'How to sit',
	updated: '2026-02-01',
	published: '2026-02-01',
	authors: [],
	topics: [],
	source: undefined,
};

const feed: Feed = {
	title: 'Heart & health',
	description: 'All that is new',
	lang: 'en',
	homeUrl: 'https://board.example/communities/heart-health/',
	feedUrl: 'https://board.example/communities/heart-health/rss.xml',
	publisher: 'Practices of Springfield',
	items: [leastItem, fullItem],
};

const emptyFeed: Feed = { ...feed, items: [] };

const seen = 'It holds odd characters, and ends here ]]> or not.';

describe('RSS', () => {
	it('has what RSS 2.0 asks of a channel', () => {
		const { rss } = parse(toRss(feed));
		expect(rss).toMatchObject({ '@version': '2.0' });
		expect(rss.channel).toMatchObject({
			title: 'Heart & health',
			link: feed.homeUrl,
			description: 'All that is new',
			language: 'en',
			lastBuildDate: 'Sun, 01 Mar 2026 00:00:00 GMT',
			'atom:link': { '@href': feed.feedUrl, '@rel': 'self', '@type': 'application/rss+xml' },
		});
	});

	it('has what RSS 2.0 asks of an item', () => {
		expect(parse(toRss(feed)).rss.channel.item[1]).toEqual({
			title: fullItem.title,
			link: fullItem.url,
			guid: { '#text': fullItem.url, '@isPermaLink': 'true' },
			pubDate: 'Thu, 15 Jan 2026 00:00:00 GMT',
			'dc:creator': ['Robin Okafor', 'Ada & Son'],
			category: ['Blood pressure', 'R&D'],
			description: seen,
			'content:encoded': fullItem.html,
		});
	});

	it('writes dates as RFC 822 does, with four digits for the year', () => {
		const dates = [...toRss(feed).matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)];
		expect(dates).toHaveLength(3);
		for (const [, date] of dates) {
			expect(date).toMatch(
				/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/,
			);
		}
	});

	it('of nothing has no items and no date', () => {
		const { channel } = parse(toRss(emptyFeed)).rss;
		expect(channel).toMatchObject({ title: 'Heart & health' });
		expect(channel).not.toHaveProperty('item');
		expect(channel).not.toHaveProperty('lastBuildDate');
	});
});

describe('Atom', () => {
	it('has what RFC 4287 asks of a feed', () => {
		expect(parse(toAtom(feed)).feed).toMatchObject({
			'@xmlns': 'http://www.w3.org/2005/Atom',
			'@xml:lang': 'en',
			id: feed.feedUrl,
			title: 'Heart & health',
			updated: '2026-03-01T00:00:00Z',
			author: { name: feed.publisher },
			link: [
				{ '@rel': 'self', '@href': feed.feedUrl },
				{ '@rel': 'alternate', '@href': feed.homeUrl },
			],
		});
	});

	it('has what RFC 4287 asks of an entry', () => {
		expect(parse(toAtom(feed)).feed.entry[1]).toMatchObject({
			id: fullItem.url,
			title: fullItem.title,
			published: '2026-01-15T00:00:00Z',
			updated: '2026-03-01T00:00:00Z',
			author: [{ name: 'Robin Okafor' }, { name: 'Ada & Son' }],
			category: [{ '@term': 'Blood pressure' }, { '@term': 'R&D' }],
			summary: seen,
			content: { '#text': fullItem.html, '@type': 'html' },
			link: [
				{ '@rel': 'alternate', '@href': fullItem.url },
				{ '@rel': 'via', '@href': fullItem.source?.url, '@title': fullItem.source?.name },
			],
		});
	});

	it('of nothing still says when it changed, as it must', () => {
		expect(parse(toAtom(emptyFeed)).feed).toMatchObject({ updated: '1970-01-01T00:00:00Z' });
	});
});

describe('JSON Feed', () => {
	it('has what version 1.1 asks of a feed', () => {
		expect(JSON.parse(toJsonFeed(feed))).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Heart & health',
			home_page_url: feed.homeUrl,
			feed_url: feed.feedUrl,
			language: 'en',
			authors: [{ name: feed.publisher }],
		});
	});

	it('has what version 1.1 asks of an item', () => {
		const { items } = JSON.parse(toJsonFeed(feed)) as { items: object[] };
		expect(items[1]).toMatchObject({
			id: fullItem.url,
			url: fullItem.url,
			external_url: fullItem.source?.url,
			content_html: fullItem.html,
			date_published: '2026-01-15T00:00:00Z',
			date_modified: '2026-03-01T00:00:00Z',
			authors: [{ name: 'Robin Okafor' }, { name: 'Ada & Son' }],
			tags: ['Blood pressure', 'R&D'],
		});
		expect(items[0]).not.toHaveProperty('external_url');
	});
});

describe.each([
	['RSS', toRss],
	['Atom', toAtom],
	['JSON Feed', toJsonFeed],
])('%s', (_, write) => {
	it('keeps its bytes while nothing changes, whenever it is written', () => {
		expect(write(feed)).toBe(write(structuredClone(feed)));
		const year = String(new Date().getFullYear() + 1);
		expect(write(emptyFeed)).not.toContain(year);
	});

	it('gives every item an identity of its own', () => {
		const text = write(feed);
		for (const { url } of feed.items) expect(text).toContain(url);
	});
});

/** What a reader of feeds finds in some XML. */
function parse(xml: string) {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
	});
	// The tests look at what they expect, and fail where it is not.
	return parser.parse(xml) as {
		rss: { channel: { item: object[] } };
		feed: { entry: object[] };
	};
}
