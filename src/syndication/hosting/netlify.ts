import { hostingRules, siteHeaders, type Headers } from '../../model/hosting.ts';
import { spellingsOf, type SiteFiles } from './site-files.ts';

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. Both add up all rules that match a path, so a rule for everything would
 * double the policies of the embeds: every top folder and file has a rule of its own instead, and none overlaps another.
 */
export function toHeadersFile({ top }: SiteFiles): string {
	const special = new Map(hostingRules.map(({ prefix, headers }) => [prefix, headers]));
	const rules: [path: string, headers: Headers][] = [
		['/', siteHeaders],
		...top
			.filter((name) => !name.startsWith('_') || name.endsWith('/'))
			.map((name): [string, Headers] =>
				name.endsWith('/')
					? [`/${name}*`, special.get(`/${name}`) ?? siteHeaders]
					: [`/${name}`, siteHeaders],
			),
	];
	return rules
		.map(([path, headers]) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${path}\n${lines.join('')}`;
		})
		.join('\n');
}

/** Writes `_redirects` for Netlify and Cloudflare Pages. */
export function toRedirectsFile({ redirects }: SiteFiles): string {
	return redirects
		.flatMap(({ from, to }) => spellingsOf(from).map((path) => `${path} ${to} 301\n`))
		.join('');
}
