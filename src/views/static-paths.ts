import { digestOf } from '../corpus/cache.ts';

/** One path of a route. */
interface StaticPath<P extends Record<string, string | undefined>, V> {
	params: P;
	props: V;
	cacheKey: string;
}

/**
 * A path of a route, ready for an incremental build.
 *
 * A page is a pure function of its props: it asks nothing else. So the digest of the props says whether the page
 * must be rendered again, and Astro adds the digest of the route's own code and styles. Whatever a page shows has to
 * come through here; what does not come through here cannot be on the page.
 */
export function staticPath<P extends Record<string, string | undefined>, V>(
	params: P,
	props: V,
): StaticPath<P, V> {
	return { params, props, cacheKey: digestOf(JSON.stringify(props)) };
}
