/** What an embed shows: all of a piece, a card of at most 1000 pixels, or the coming events. */
export const embedViews = ['full', 'card', 'events'] as const;

export type EmbedView = (typeof embedViews)[number];

/** The slug under which the events of all campaigns are embedded. */
export const allEventsSlug = 'events';

/** The folder of all that other sites carry, and the page where they choose it. */
export const embedFolder = '/embed/';

/** The script that host pages load, as its newest release. */
export const loaderPath = `${embedFolder}v1.js`;

/** The script inside every embed. */
export const framePath = `${embedFolder}frame.js`;

/** What an embed is asked for. */
export interface EmbedAddress {
	slug: string;
	view?: EmbedView | undefined;
	/** The practice in whose name it is carried. */
	practice?: string | undefined;
}

/**
 * The path of an embed.
 *
 * @example embedPath({ slug: 'flu-shots', view: 'card', practice: 'elm-street' }) // '/embed/flu-shots/card/for/elm-street/'
 */
export function embedPath(address: EmbedAddress): string {
	return `${embedFolder}${embedParam(address)}/`;
}

/** The same without the folder, as a route takes it. */
export function embedParam({ slug, view = 'full', practice }: EmbedAddress): string {
	return [
		slug,
		...(view === 'full' ? [] : [view]),
		...(practice === undefined ? [] : ['for', practice]),
	].join('/');
}

/** A released loader, whose bytes never change. */
export function releasePath(version: string): string {
	return `${embedFolder}v${version}.js`;
}

/**
 * The answer to those who ask how to embed a piece, or a piece in the name of a practice: https://oembed.com.
 *
 * @example oembedPath('flu-shots', 'elm-street') // '/oembed/flu-shots/for/elm-street.json'
 */
export function oembedPath(slug: string, practice?: string): string {
	return `/oembed/${embedParam({ slug, practice })}.json`;
}

/** The media type by which pages name that answer. */
export const oembedType = 'application/json+oembed';

/** The builder, with a piece chosen. */
export function builderPath(slug: string, practice?: string): string {
	const choice = { embed: slug, ...(practice !== undefined && { practice }) };
	return `${embedFolder}?${new URLSearchParams(choice)}`;
}

/** Files beside an embed: its text as plain HTML, and its address as a QR code. */
export const embedFiles = { copy: 'copy.txt', qr: 'qr.svg' } as const;
