import { escapeAttribute } from '../../src/model/escape.ts';
import { curateHash } from '../editor/curate-hash.ts';

/** The name of the page that editors install the bookmarklet from, beside the editor. */
export const curatePageFile = 'curate.html';

/**
 * The page that editors install "Curate this page" from.
 *
 * @param editorUrl The whole address of the editor, which the bookmarklet opens from any other site.
 */
export function curatePage(editorUrl: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Curate this page</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif; }</style>
</head>
<body>
<h1>Curate this page</h1>
<p>Drag this link to the bookmarks bar of your browser: <a href="${escapeAttribute(curateBookmarklet(editorUrl))}">Curate this page</a></p>
<p>When you read a page elsewhere that the community should know, choose the bookmark. The editor opens a new curated article with the
page’s title, description, publisher, author, date and address filled in, and suggests topics. It tells you when that page is curated already.</p>
<p><a href="./">Back to the editor</a></p>
</body>
</html>
`;
}

/** The bookmark: reads the head of the page it is used on and opens the editor with it. Changes nothing on that page. */
export function curateBookmarklet(editorUrl: string): string {
	const code = `(()=>{
		const all = (selector) => [...document.querySelectorAll(selector)];
		const head = {
			address: location.href,
			title: document.title,
			canonical: all('link[rel=canonical]')[0]?.href ?? '',
			metas: all('meta[content]')
				.map((meta) => [meta.getAttribute('property') || meta.name || '', meta.content.slice(0, 1000)])
				.filter(([name]) => name)
				.slice(0, 80),
			linkedData: all('script[type="application/ld+json"]')
				.map(({ textContent }) => textContent)
				.filter(({ length }) => length < 20000)
				.slice(0, 5),
		};
		open(${JSON.stringify(editorUrl + curateHash)} + encodeURIComponent(JSON.stringify(head)));
	})()`;
	return `javascript:${encodeURIComponent(code.replace(/\s*\n\s*/g, ' '))}`;
}
