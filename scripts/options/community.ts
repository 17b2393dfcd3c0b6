import { isSlug, toSlug } from '../../src/model/slug.ts';
import { UsageError } from './usage-error.ts';

/**
 * Holds the value of `--community` against what a slug looks like.
 *
 * @throws {UsageError} When it is none; the message has the slug that was likely meant.
 */
export function assertCommunity(value: string | undefined): void {
	if (value === undefined || isSlug(value)) return;
	const better = toSlug(value);
	throw new UsageError(
		`--community takes a slug, and "${value}" is none${better === '' ? '' : `. Write ${better}`}`,
	);
}
