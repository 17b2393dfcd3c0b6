import { embedFiles, embedPath, type EmbedView } from '../model/embed-paths.ts';
import { escapeAttribute, escapeText } from '../model/escape.ts';
import { writeOptions, type EmbedOptions } from './options.ts';

/** What a snippet is made for. Nothing of it comes from whoever pastes it but its looks. */
export interface SnippetFacts {
	/** The public address of our site, without a slash at its end. */
	siteUrl: string;
	siteName: string;
	slug: string;
	title: string;
	/** The path of our own page. */
	source: string;
	view: EmbedView;
	/** Its height where nothing can fit it, in pixels. */
	height: number;
	options: EmbedOptions;
	/** The release of the loader that is pinned, with its hash. */
	release?: { path: string; integrity: string } | undefined;
	/** The path of the loader that is always current. */
	loader: string;
}

/** The script and the link that stays when anything fails. */
export function scriptSnippet(facts: SnippetFacts): string {
	const { siteUrl, slug, view, release, loader, options } = facts;
	const attributes: [string, string][] = [
		['wellpost', slug],
		...(view === 'full' ? [] : [['view', view] satisfies [string, string]]),
		...writeOptions(options),
	];
	const data = attributes.map(([name, value]) => ` data-${name}="${escapeAttribute(value)}"`);
	const pin =
		release === undefined ? '' : ` integrity="${release.integrity}" crossorigin="anonymous"`;
	return (
		`<div${data.join('')}>\n\t${linkTo(facts)}\n</div>\n` +
		`<script async src="${escapeAttribute(siteUrl + (release?.path ?? loader))}"${pin} referrerpolicy="no-referrer"></script>`
	);
}

/** A frame without a script, with the link after it: inside, nobody would ever see it. */
export function iframeSnippet(facts: SnippetFacts): string {
	return (
		`<iframe src="${escapeAttribute(frameUrl(facts))}" title="${escapeAttribute(linkText(facts))}"` +
		` width="100%" height="${facts.height}" loading="lazy" referrerpolicy="no-referrer"` +
		` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>\n` +
		`<p>${linkTo(facts)}</p>`
	);
}

/** The address alone: WordPress and many others find out by themselves how to show it, in the name of a practice, too. */
export function urlSnippet({ siteUrl, source, slug, options: { practice } }: SnippetFacts): string {
	return siteUrl + (practice === undefined ? source : embedPath({ slug, view: 'card', practice }));
}

/** A card with a QR code, for newsletters and pages that take neither scripts nor frames. */
export function cardSnippet(facts: SnippetFacts, text: string): string {
	const qr = facts.siteUrl + embedPath({ slug: facts.slug }) + embedFiles.qr;
	return (
		`<p><a href="${escapeAttribute(facts.siteUrl + facts.source)}">` +
		`<img src="${escapeAttribute(qr)}" width="160" height="160" alt="" loading="lazy" referrerpolicy="no-referrer"><br>\n` +
		`<strong>${escapeText(linkText(facts))}</strong></a><br>\n${escapeText(text)}</p>`
	);
}

/** The address of the frame itself, with its looks in the fragment, which is sent to nobody. */
export function frameUrl({ siteUrl, slug, view, options }: SnippetFacts): string {
	const { practice, ...looks } = options;
	// The frame finds the translation by itself, and the practice there.
	const isTranslated = options.language !== undefined;
	const fragment = new URLSearchParams(writeOptions(isTranslated ? options : looks)).toString();
	const address = { slug, view, practice: isTranslated ? undefined : practice };
	return siteUrl + embedPath(address) + (fragment === '' ? '' : `#${fragment}`);
}

function linkTo(facts: SnippetFacts): string {
	const href = escapeAttribute(facts.siteUrl + facts.source);
	return `<a href="${href}">${escapeText(linkText(facts))}</a>`;
}

/** The text of the link, which is also the frame's title. */
function linkText({ title, siteName }: SnippetFacts): string {
	return `${title} | ${siteName}`;
}
