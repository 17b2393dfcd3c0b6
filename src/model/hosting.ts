import { contentSecurityHeader, type Area } from './content-security-policy.ts';
import { searchIndexPath } from './search-paths.ts';
import { feedFormats } from './urls.ts';

/** Headers that a host sends, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a host answers below a path. Rules do not overlap: the longest prefix is the only one that counts. */
export interface HostingRule {
	/** A path with a slash at both ends. */
	prefix: string;
	headers: Headers;
}

/** A year: the name of such a file changes with its bytes. */
const forEver = 'public, max-age=31536000, immutable';

/** Five minutes: a withdrawn story must be gone soon, and a busy page need not be asked for each time. */
const shortly = 'public, max-age=300';

/** Nothing here asks for any of these, so nobody who gets in may either. */
const permissions = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
]
	.map((feature) => `${feature}=()`)
	.join(', ');

const everywhere: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy': permissions,
};

/** Pages of an area. */
function pages(area: Area): Headers {
	return {
		...everywhere,
		'Content-Security-Policy': contentSecurityHeader(area),
		// The path of a health page says more about its reader than another site should learn.
		'Referrer-Policy': area === 'embed' ? 'no-referrer' : 'strict-origin-when-cross-origin',
		'Cross-Origin-Resource-Policy': area === 'embed' ? 'cross-origin' : 'same-origin',
		'Cache-Control': area === 'admin' ? 'no-store' : shortly,
		...(area === 'admin' && { 'X-Robots-Tag': 'noindex' }),
	};
}

/** Files that other sites, and embeds in their opaque origin, may load. */
function shared(cache: string): Headers {
	return {
		...everywhere,
		'Access-Control-Allow-Origin': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Cache-Control': cache,
	};
}

/** What everything gets that no prefix claims. */
export const siteHeaders: Headers = pages('site');

/** The parts of the public tree that answer otherwise. */
export const hostingRules: readonly HostingRule[] = [
	{ prefix: '/_astro/', headers: shared(forEver) },
	{ prefix: '/img/', headers: shared(forEver) },
	{ prefix: searchIndexPath, headers: { ...everywhere, 'Cache-Control': forEver } },
	{ prefix: '/embed/', headers: { ...pages('embed'), 'Access-Control-Allow-Origin': '*' } },
	{ prefix: '/oembed/', headers: shared(shortly) },
	{ prefix: '/api/', headers: shared(shortly) },
	{ prefix: '/admin/', headers: pages('admin') },
];

/** Media types that hosts do not know or get wrong, by the file name or its ending. */
export const mediaTypes: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.values(feedFormats).map(({ file, type }) => [file, `${type}; charset=utf-8`]),
	),
	'.ics': 'text/calendar; charset=utf-8',
};
