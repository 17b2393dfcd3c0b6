import { hostingRules, siteHeaders, type Headers } from '../../model/hosting.ts';
import { spellingsOf, type SiteFiles } from './site-files.ts';

/** Writes `vercel.json`: the same headers and redirects in Vercel's terms. */
export function toVercelConfig({ redirects }: SiteFiles): string {
	const prefixes = hostingRules.map(({ prefix }) => prefix.slice(1));
	const rule = (source: string, headers: Headers): object => ({
		source,
		headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
	});
	return `${JSON.stringify(
		{
			trailingSlash: true,
			headers: [
				rule(`/((?!${prefixes.join('|')}).*)`, siteHeaders),
				...hostingRules.map(({ prefix, headers }) => rule(`${prefix}(.*)`, headers)),
			],
			redirects: redirects.flatMap(({ from, to }) =>
				spellingsOf(from).map((source) => ({ source, destination: to, permanent: true })),
			),
		},
		null,
		'\t',
	)}\n`;
}
