import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Packs files into a ZIP archive whose bytes depend on nothing but names and contents, in the order of the names.
 * Archives carry a time for each file: it is the first one that the format knows.
 */
export function packArchive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const entries = Object.entries(files)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, content]): [string, Zippable[string]] =>
			typeof content === 'string'
				? [name, [strToU8(content), { level: 9 }]]
				: // Pictures are compressed already.
					[name, [content, { level: 0 }]],
		);
	// The archiver reads it on the machine's own clock, so it is made on that clock as well.
	const earliest = new Date(1980, 0, 1);
	return zipSync(Object.fromEntries(entries), { mtime: earliest });
}
