import { lastChange, toRfc3339, type Feed, type FeedItem } from './feed.ts';
import { xmlDeclaration, xmlElement, xmlText } from './xml.ts';

/** The day that an empty feed gives as its last change: Atom demands one, and any other would change by itself. */
const beginning = '1970-01-01';

/** Writes a feed as Atom (RFC 4287). A curated piece points at what it is about with `rel="via"`. */
export function toAtom(feed: Feed): string {
	const children = [
		xmlText('id', feed.feedUrl),
		xmlText('title', feed.title),
		xmlText('subtitle', feed.description),
		xmlText('updated', toRfc3339(lastChange(feed) ?? beginning)),
		xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
		xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
		xmlElement('author', {}, [xmlText('name', feed.publisher)]),
		...feed.items.map(atomEntry),
	];
	const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang };
	return `${xmlDeclaration}${xmlElement('feed', attributes, children)}\n`;
}

function atomEntry(item: FeedItem): string {
	return xmlElement('entry', { 'xml:lang': item.lang }, [
		xmlText('id', item.url),
		xmlText('title', item.title),
		xmlElement('link', { rel: 'alternate', type: 'text/html', href: item.url }),
		...(item.source === undefined
			? []
			: [xmlElement('link', { rel: 'via', href: item.source.url, title: item.source.name })]),
		xmlText('published', toRfc3339(item.published)),
		xmlText('updated', toRfc3339(item.updated)),
		...item.authors.map((author) => xmlElement('author', {}, [xmlText('name', author)])),
		...item.topics.map((topic) => xmlElement('category', { term: topic })),
		xmlText('summary', item.summary),
		xmlText('content', item.html, { type: 'html' }),
	]);
}
