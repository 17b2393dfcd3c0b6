import { kindOf } from '../config/kinds.ts';

/** What the bookmarklet puts behind the editor's address: after the hash, so that no server sees it. */
export const curateHash = '#curate=';

/** The name of the page that editors install the bookmarklet from, beside the editor. */
export const curatePageFile = 'curate.html';

/** Where the editor shows the form of a new curated article. */
export function curateFormHash(): string {
	return `#/collections/${kindOf('articles', { kind: 'curated' }).name}/new`;
}
