import { parseArgs } from 'node:util';
import { assertCommunity } from '../options/community.ts';
import { UsageError } from '../options/usage-error.ts';

/** What the command was asked to curate. */
export interface CurateOptions {
	/** A web address, or the path of a saved page. */
	page: string;
	/** Where a saved page comes from, when it does not say so itself. */
	address: string | undefined;
	community: string | undefined;
	/** Whether a second piece about the same page is wanted. */
	isSecondWanted: boolean;
}

/** How the command is called. */
export const usage = `npm run curate -- <address or saved .html> [options]

  --community <slug>    the community that the piece is for
  --address <address>   where a saved page comes from, if it does not say so itself
  --anyway              write a second piece about a page that is curated already

  for example: npm run curate -- https://www.example.org/a-page --community heart-health`;

/**
 * Reads the command line.
 *
 * @throws {UsageError} When an option is unknown or makes no sense, or there is not exactly one page.
 */
export function readCurateOptions(args: string[]): CurateOptions {
	const { values, positionals } = parse(args);
	const [page] = positionals;
	if (page === undefined || positionals.length > 1) {
		throw new UsageError('Name one page: its address, or the file that it was saved as');
	}
	const { community, address } = values;
	assertCommunity(community);
	if (address !== undefined && !isWebAddress(address)) {
		throw new UsageError(
			`--address takes a whole web address, and "${address}" is none. Write it with https:// in front`,
		);
	}
	return { page, address, community, isSecondWanted: values.anyway };
}

/** Whether a text is an address on the web, and not the path of a file. */
export function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				community: { type: 'string' },
				address: { type: 'string' },
				anyway: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
