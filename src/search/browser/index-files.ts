import { openIndex, type IndexFiles } from '../engine/files.ts';
import { createReadBytes } from '../engine/read-bytes.ts';

let opened: Promise<IndexFiles> | undefined;

/** The index of the site, opened at the first call. An opening that failed is tried again at the next. */
export function getIndex(): Promise<IndexFiles> {
	opened ??= openIndex(createReadBytes('/'));
	opened.catch(closeIndex);
	return opened;
}

/** Forgets the index, because a site that was published anew in the meantime has another. */
export function closeIndex(): void {
	opened = undefined;
}
