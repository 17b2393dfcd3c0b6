/** What the hosting files are made from. */
export interface SiteFiles {
	/** The names of the files and folders at the top of the built site; a folder's ends in a slash. */
	top: readonly string[];
	/** Old paths and where they lead now. */
	redirects: readonly { from: string; to: string }[];
}

/** The spellings of an old path that people may follow: with and without the slash at its end. */
export function spellingsOf(path: string): string[] {
	return path.length > 1 && path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}
