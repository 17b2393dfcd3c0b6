/**
 * The data of an entry that moves to another path: its old path forwards from now on.
 * An entry that moves back no longer forwards from the path that it now has.
 *
 * @example withOldPath({ aliases: [] }, '/topics/old/', '/topics/new/') // { aliases: ['/topics/old/'] }
 */
export function withOldPath<T extends { aliases?: unknown }>(
	data: T,
	oldPath: string,
	newPath: string,
): T & { aliases: string[] } {
	const known = Array.isArray(data.aliases) ? data.aliases.map(String) : [];
	const aliases = [...new Set([...known, oldPath])].filter((path) => path !== newPath);
	return { ...data, aliases };
}
