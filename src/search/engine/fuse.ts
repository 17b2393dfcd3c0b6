/**
 * Fetches Fuse. It is half of all code, and a query without a slip does without it, so it comes when it is first needed:
 * together with the files that it is to search, so that nobody waits for one after the other.
 */
export async function loadFuse() {
	const { default: Fuse } = await import('fuse.js/min-basic');
	return Fuse;
}
