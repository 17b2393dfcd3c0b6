/** A feed before it is written in one of the formats. Addresses are absolute, days are `YYYY-MM-DD`. */
export interface Feed {
	title: string;
	description: string;
	lang: string;
	/** The page that the feed follows. */
	homeUrl: string;
	/** The feed's own address. */
	feedUrl: string;
	publisher: string;
	items: FeedItem[];
}

export interface FeedItem {
	/** The piece's address, which is also its identity for ever. */
	url: string;
	title: string;
	summary: string;
	/** The body as HTML with absolute addresses. */
	html: string;
	lang: string;
	published: string;
	updated: string;
	authors: string[];
	topics: string[];
	/** The page that a curated piece is about. */
	source?: { url: string; name: string } | undefined;
}

/** The day of the newest change, or undefined for an empty feed. Never the day of the build: an unchanged feed keeps its bytes. */
export function lastChange({ items }: Feed): string | undefined {
	return items
		.map(({ updated }) => updated)
		.sort()
		.at(-1);
}

/** A day as RFC 3339 wants it. Days have no time here, so it is midnight UTC. */
export function toRfc3339(day: string): string {
	return `${day}T00:00:00Z`;
}
