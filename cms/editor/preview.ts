import { createElement as h, useEffect, useRef, useState } from 'react';
import { editorFiles } from '../bundle/editor-files.ts';
import type { PreviewPicture } from '../preview/render-page.ts';
import { hidden, withoutHidden } from '../saving/hidden.ts';
import { textOf } from '../saving/text-of.ts';
import type { DecapMap } from './decap-types.ts';
import type { KnownEntries } from './known-entries.ts';
import { kindOfList, slugOfPath } from './list-of.ts';
import { measurePicture } from './measure-picture.ts';
import type { Session } from './session.ts';
import { findPicture } from './pictures.ts';
import { loadSiteBundle } from './site-bundle.ts';

/** How long to wait after the last key before the page is made anew, in milliseconds. */
const quietTime = 200;

/**
 * The page of the entry beside its form, made by the site's own components in a frame in which nothing can run.
 * While the form changes, only the frame's body is replaced, so it stays where the editor has scrolled to.
 */
export function createPreview(session: Session, known: KnownEntries, siteUrl: string) {
	return function Preview({ entry }: { entry: DecapMap }) {
		const frame = useRef<HTMLIFrameElement>(null);
		const [html, setHtml] = useState<string>();
		useEffect(() => {
			let isCurrent = true;
			const timer = setTimeout(() => {
				void renderDraft(session, known, siteUrl, entry).then((page) => {
					if (isCurrent && page !== undefined) setHtml(page);
				});
			}, quietTime);
			return () => {
				isCurrent = false;
				clearTimeout(timer);
			};
		}, [entry]);
		useEffect(() => {
			if (html !== undefined && frame.current !== null) show(frame.current, html);
		}, [html]);
		return h('iframe', {
			ref: frame,
			title: 'The page as readers will see it',
			// Scripts are not allowed. The origin is, so that pictures of this page can be shown in the frame.
			sandbox: 'allow-same-origin',
			style: { display: 'block', border: 0, width: '100%', height: '100vh' },
		});
	};
}

async function renderDraft(
	session: Session,
	known: KnownEntries,
	siteUrl: string,
	entry: DecapMap,
): Promise<string | undefined> {
	const collection = kindOfList(String(entry.get('collection')))?.collection;
	if (collection === undefined) return undefined;
	const all = (entry.get('data') as DecapMap).toJS();
	const { body, ...data } = withoutHidden(all);
	const slug = textOf(all[hidden.slug]) || slugOfPath(textOf(entry.get('path')));
	const [{ renderPage }, others, pictures] = await Promise.all([
		loadSiteBundle(),
		known.entries(),
		findPictures(entry, all),
	]);
	const text = await renderPage(
		{ collection, slug: slug || 'new', data, body: textOf(body) },
		others,
		pictures,
		{ site: session.site, siteUrl, today: session.today() },
	);
	// Of the head, only the styles matter. The site's own policy in it would forbid pictures that are not saved yet.
	const style = new URL(editorFiles.previewStyle, document.baseURI).href;
	return text?.replace(
		/<head>.*?<\/head>/s,
		`<head><link rel="stylesheet" href="${style}"></head>`,
	);
}

/** Every picture that the form or its text names and that this browser can show. */
async function findPictures(entry: DecapMap, data: object): Promise<PreviewPicture[]> {
	const named = new Set(JSON.stringify(data).match(/media\/[\w./-]+/g));
	const found = await Promise.all(
		[...named].map(async (src) => {
			const url = findPicture(entry, src);
			const size = url === undefined ? undefined : await measurePicture(url);
			return url === undefined || size === undefined ? undefined : { src, url, ...size };
		}),
	);
	return found.filter((picture) => picture !== undefined);
}

function show(frame: HTMLIFrameElement, html: string): void {
	const shown = frame.contentDocument;
	if (shown === null || shown.body.childElementCount === 0) {
		frame.srcdoc = html;
		return;
	}
	const next = new DOMParser().parseFromString(html, 'text/html');
	shown.documentElement.lang = next.documentElement.lang;
	shown.body.className = next.body.className;
	shown.body.replaceChildren(...next.body.childNodes);
}
