import { formatNumber } from '../model/lang.ts';
import { listPagePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { PageView } from './site.ts';

/** How many items a page of a list shows: cards fill one, two and three columns with it. */
export const itemsPerPage = 24;

/** The way through a list of several pages. */
export interface PagerView {
	page: number;
	pages: { number: number; href: string }[];
	newer?: string | undefined;
	older?: string | undefined;
}

/** A list that may be too long for one page. */
interface LongList<T> {
	/** The list's own path: its first page. */
	path: string;
	/** What the list is called in titles. */
	name: string;
	items: readonly T[];
	lang: string;
}

/** What one page of a list holds, and how it is linked to the others. */
export interface ListPage<T> {
	items: T[];
	head: Pick<PageView, 'path' | 'title' | 'previous' | 'next'>;
	pager?: PagerView | undefined;
}

/** Cuts a list into its pages, the first of them even when there is nothing in it. */
export function cutPages<T>(list: LongList<T>): ListPage<T>[] {
	const pages = Math.max(1, Math.ceil(list.items.length / itemsPerPage));
	return Array.from({ length: pages }, (_, i) => cutPage(list, i + 1, pages));
}

function cutPage<T>({ path, name, items, lang }: LongList<T>, number: number, pages: number) {
	const pathOf = (page: number): string => listPagePath(path, page);
	const newer = number > 1 ? pathOf(number - 1) : undefined;
	const older = number < pages ? pathOf(number + 1) : undefined;
	const position = stringsOf(lang).pageOf(formatNumber(number, lang), formatNumber(pages, lang));
	return {
		items: items.slice((number - 1) * itemsPerPage, number * itemsPerPage),
		head: {
			path: pathOf(number),
			title: number === 1 ? name : `${name} (${position})`,
			previous: newer,
			next: older,
		},
		pager:
			pages === 1
				? undefined
				: { page: number, pages: nearbyPages(number, pages, pathOf), newer, older },
	};
}

/** The first and the last page and those around the present one, so that a long list's pager fits a phone. */
function nearbyPages(
	number: number,
	pages: number,
	pathOf: (page: number) => string,
): PagerView['pages'] {
	const wanted = new Set([1, number - 1, number, number + 1, pages]);
	return [...wanted]
		.filter((page) => page >= 1 && page <= pages)
		.sort((a, b) => a - b)
		.map((page) => ({ number: page, href: pathOf(page) }));
}

/** The number of a list's page as a rest parameter: the first page has none. */
export function listPageParam(index: number): string | undefined {
	return index === 0 ? undefined : String(index + 1);
}
