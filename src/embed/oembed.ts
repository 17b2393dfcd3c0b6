import { embedPath } from '../model/embed-paths.ts';
import { escapeAttribute, escapeText } from '../model/escape.ts';

/** What an oEmbed answer is made of. */
export interface OEmbedFacts {
	siteUrl: string;
	siteName: string;
	publisher: string;
	slug: string;
	/** The practice in whose name it is carried. */
	practice?: string | undefined;
	title: string;
	/** The path of our own page. */
	source: string;
	/** About how tall the card is at `oembedWidth`. */
	height: number;
}

/** How wide the card is made unless the consumer knows better. */
export const oembedWidth = 600;

/** WordPress shows at least this much and at most that much, in pixels. */
const heights = { least: 200, most: 1000 } as const;

/** A day, in seconds. */
const cacheAge = 86_400;

/**
 * The answer to those who ask how to embed a piece (oEmbed 1.0, type `rich`). The blockquote comes first and the frame is
 * empty: WordPress embeds nothing else, and fits the height only where there is a blockquote to replace.
 */
export function toOEmbed(facts: OEmbedFacts) {
	const { siteUrl, siteName, publisher, slug, practice, title, source } = facts;
	const height = Math.min(heights.most, Math.max(heights.least, facts.height));
	const frame = escapeAttribute(siteUrl + embedPath({ slug, view: 'card', practice }));
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: publisher,
		author_url: `${siteUrl}/`,
		provider_name: siteName,
		provider_url: `${siteUrl}/`,
		cache_age: cacheAge,
		width: oembedWidth,
		height,
		html:
			`<blockquote><a href="${escapeAttribute(siteUrl + source)}">${escapeText(title)}</a></blockquote>` +
			`<iframe src="${frame}" width="${oembedWidth}" height="${height}" frameborder="0" title="${escapeAttribute(title)}"></iframe>`,
	};
}
