import { escapeAttribute, escapeText } from '../../src/model/escape.ts';
import { curateHash } from '../editor/curate-hash.ts';

/**
 * The page that editors install "Curate this page" from.
 *
 * @param editorUrl The whole address of the editor, which the bookmarklet opens from any other site.
 */
export function curatePage(editorUrl: string): string {
	const bookmarklet = curateBookmarklet(editorUrl);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Curate this page</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Curate this page</h1>
<p>A bookmark that takes a page you are reading into the editor. Title, description, publisher, author, day and address are
filled in, topics are suggested, and you are told when the page is curated already.</p>
<h2>Install it once</h2>
<p>Drag this to the bookmarks bar of your browser:</p>
<p><a class="bookmark" href="${escapeAttribute(bookmarklet)}">Curate this page</a></p>
<details>
<summary>No mouse, or a phone? Make the bookmark by hand</summary>
<ol>
<li>Make a bookmark of any page, and call it “Curate this page”.</li>
<li>Edit the bookmark, and put this text in the place of its address:</li>
</ol>
<label for="code">The address of the bookmark</label>
<textarea id="code" rows="5" readonly spellcheck="false">${escapeText(bookmarklet)}</textarea>
</details>
<h2>Then, on any page</h2>
<ol>
<li>Choose the bookmark. The editor opens in a new tab.</li>
<li>Choose a community, look over what was filled in, and publish.</li>
</ol>
<p>Nothing is changed on the page that you read, and nothing of it is sent anywhere but to the editor.</p>
<p><a href="./">Back to the editor</a></p>
</main>
</body>
</html>
`;
}

/** In the colours of the editor beside it. */
const styles = `
body { margin: 0; background: #eff0f4; color: #313d3e; font: 1.05rem/1.6 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
a { color: #2b56ad; }
.bookmark { display: inline-block; padding: .5rem 1.1rem; border-radius: 5px; background: #2b56ad; color: #fff; font-weight: 600; text-decoration: none; cursor: grab; }
summary { cursor: pointer; }
label { display: block; }
textarea { box-sizing: border-box; width: 100%; font: .85rem/1.4 ui-monospace, monospace; }
:focus-visible { outline: 3px solid #1f6feb; outline-offset: 2px; }
`;

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
