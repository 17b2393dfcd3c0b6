import { createElement as h, type ReactNode } from 'react';

/** What Decap's router hands to a page. */
export interface PageProps {
	location: { pathname: string };
}

type OwnPage = (props: PageProps) => ReactNode;

const pages = new Map<string, OwnPage>();

/**
 * Adds a page to the editor.
 *
 * @param path Its address behind the hash. What stands below it belongs to it too.
 */
export function registerPage(path: string, page: OwnPage): void {
	pages.set(path, page);
}

/**
 * What Decap shows where it has no page: one of ours, or a word that there is nothing.
 * The bundler puts it in the place of Decap's own: see `cms/bundle/own-pages.ts`.
 */
export function OtherPage(props: PageProps): ReactNode {
	const { pathname } = props.location;
	const path = [...pages.keys()].find((one) => `${pathname}/`.startsWith(`${one}/`));
	const Page = path === undefined ? NothingHere : (pages.get(path) ?? NothingHere);
	return h(Page, props);
}

function NothingHere(): ReactNode {
	return h(
		'main',
		{ className: 'desk' },
		h('h1', null, 'There is no such page'),
		h('p', null, h('a', { href: '#/' }, 'To the lists')),
	);
}
