/** The address of the boot file below the site's root. It is never cached for long. */
export const bootFile = 'search/boot.bin';

/** The folder of the index below the site's root; each build's files stand in a folder of their own inside it. */
export const indexFolder = 'search';

/** The files of a build's folder. They never change, because the folder is named after what they hold. */
export const fileNames = {
	shard: (number: number) => `p${number}`,
	lexicon: (number: number) => `l${number}`,
	pairs: (number: number) => `w${number}`,
	card: (id: number) => `c${id}`,
	facet: (name: string) => `f-${name}`,
	names: 'names',
} as const;
