import { searchBootPath, searchIndexPath } from '../../model/search-paths.ts';

/** The address of the boot file below the site's root. It is never cached for long. */
export const bootFile = searchBootPath.slice(1);

/** The folder of the index below the site's root; each build's files stand in a folder of their own inside it. */
export const indexFolder = searchIndexPath.slice(1, -1);

/**
 * The files of a build's folder. They never change, because the folder is named after what they hold.
 * Without an ending they would look like pages, which Astro's own server wants to end in a slash.
 */
export const fileNames = {
	shard: (number: number) => `p${number}.bin`,
	lexicon: (number: number) => `l${number}.bin`,
	pairs: (number: number) => `w${number}.bin`,
	card: (id: number) => `c${id}.bin`,
	facet: (name: string) => `f-${name}.bin`,
	names: 'names.bin',
} as const;
