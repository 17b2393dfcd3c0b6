import { readFileSync, statSync } from 'node:fs';
import { decodeHtml } from './decode-html.ts';
import { fetchLimits, fetchPage } from './fetch-page.ts';
import type { Network } from './find-address.ts';
import { isWebAddress, type CurateOptions } from './options.ts';
import { Refusal } from './refusal.ts';

/** The text of a page, and where it comes from as far as that is known. */
export interface SavedPage {
	/** What messages call it: its address, or its file. */
	name: string;
	html: string;
	address: string | undefined;
}

/**
 * Reads the page that was named: from the web, or from a file.
 *
 * @throws {Refusal} When it cannot be had.
 */
export async function readPage(
	{ page, address }: Pick<CurateOptions, 'page' | 'address'>,
	network: Network,
): Promise<SavedPage> {
	if (isWebAddress(page)) {
		const fetched = await fetchPage(page, network);
		return { name: page, ...fetched };
	}
	if (/^[a-z][a-z\d+.-]+:\/\//i.test(page)) {
		throw new Refusal(`${page}: only addresses with http:// or https:// are read`);
	}
	return { name: page, html: decodeHtml(readFile(page)), address };
}

function readFile(page: string): Buffer {
	const found = statSync(page, { throwIfNoEntry: false });
	if (found?.isFile() !== true) {
		throw new Refusal(
			`${page}: there is no such file. Name a saved page, or a whole address with https:// in front`,
		);
	}
	if (found.size > fetchLimits.bytes) {
		throw new Refusal(
			`${page}: the file has more than ${fetchLimits.bytes / 1_000_000} MB. Save the page as HTML alone`,
		);
	}
	return readFileSync(page);
}
