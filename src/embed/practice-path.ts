/**
 * Where the page of the practice stands that an embed is asked for: only when that practice is one of those that its own
 * page names, all of which come from our files. Any other name changes nothing.
 *
 * @param path The path of the embed without a practice.
 * @param known The slugs of the practices that carry it, with spaces between them.
 */
export function practicePath(
	path: string,
	practice: string | undefined,
	known: string | undefined,
): string | undefined {
	if (practice === undefined || !known?.split(' ').includes(practice)) return undefined;
	return `${path.replace(/\/*$/, '/')}for/${practice}/`;
}
