import { articleFolders, pieceFolders, reservedSegments } from '../../src/model/urls.ts';
import { readBuiltSite, type Page } from '../site/built-site.ts';

/** One page of each kind that the built site has: the heaviest, because it shows the most. */
export const pageKinds: readonly { kind: string; path: string }[] = listPageKinds();

function listPageKinds() {
	const heaviest = new Map<string, Page>();
	for (const page of readBuiltSite().pages) {
		if (page.isForwarding) continue;
		const kind = kindOf(page.url.pathname);
		const known = heaviest.get(kind);
		if (known === undefined || known.html.length < page.html.length) heaviest.set(kind, page);
	}
	return [...heaviest].map(([kind, { url }]) => ({ kind, path: url.pathname }));
}

/**
 * What is the same in the paths of all pages of a kind.
 *
 * @example kindOf('/communities/heart-health/articles/2/') // '/communities/.../articles/#/'
 */
function kindOf(path: string): string {
	const named: ReadonlySet<string> = new Set([
		...reservedSegments,
		...Object.values(articleFolders),
		...Object.values(pieceFolders),
	]);
	return path
		.split('/')
		.map((segment) => {
			if (segment === '' || named.has(segment)) return segment;
			return /^\d+$/.test(segment) ? '#' : '...';
		})
		.join('/');
}
