import { escapeAttribute, escapeText } from '../model/escape.ts';
import { stringsOf } from '../strings/index.ts';

/** A page that forwards: at once for browsers, by its canonical address for search engines. */
export function redirectPage(to: string, siteUrl: string, lang: string): string {
	const strings = stringsOf(lang).redirect;
	const path = escapeAttribute(to);
	return (
		`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeText(strings.title)}</title>` +
		`<meta http-equiv="content-security-policy" content="default-src 'none'">` +
		`<meta http-equiv="refresh" content="0; url=${path}"><meta name="robots" content="noindex">` +
		`<meta name="viewport" content="width=device-width"><link rel="canonical" href="${escapeAttribute(siteUrl)}${path}"></head>` +
		`<body><h1>${escapeText(strings.title)}</h1><p>${escapeText(strings.text)} <a href="${path}">${path}</a></p></body></html>\n`
	);
}
