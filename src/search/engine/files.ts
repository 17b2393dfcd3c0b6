import { decodeBoot, type Boot } from '../format/boot.ts';
import { decodeCard, type Card } from '../format/card.ts';
import { bootFile, fileNames, indexFolder } from '../format/files.ts';
import { decodeLexicon, type Bucket } from '../format/lexicon.ts';
import { decodeLists } from '../format/lists.ts';
import { decodeNames, type FacetName, type Names } from '../format/names.ts';
import { decodeShard, type Posting } from '../format/shard.ts';

/**
 * Fetches a file of the index and unpacks it. Rejects when it does not come or is damaged.
 *
 * @param path Below the root of the site.
 */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** The files of one build's index, each fetched at most once. One that failed is asked for again the next time. */
export interface IndexFiles {
	boot: Boot;
	shard: (number: number) => Promise<Posting[]>;
	lexicon: (number: number) => Promise<Bucket[]>;
	pairs: (number: number) => Promise<Uint32Array[]>;
	facet: (name: FacetName) => Promise<Uint32Array[]>;
	names: () => Promise<Names>;
	card: (id: number) => Promise<Card>;
}

/** Reads the boot file and opens the index that it names. */
export async function openIndex(readBytes: ReadBytes): Promise<IndexFiles> {
	const boot = decodeBoot(await readBytes(bootFile));
	const open = new Map<string, Promise<unknown>>();
	const read = <T>(
		name: string,
		decode: (bytes: Uint8Array, documents: number) => T,
	): Promise<T> => {
		const known = open.get(name);
		// A name always goes with the same decoder.
		if (known !== undefined) return known as Promise<T>;
		const reading = readBytes(`${indexFolder}/${boot.folder}/${name}`).then((bytes) =>
			decode(bytes, boot.documents),
		);
		open.set(name, reading);
		reading.catch(() => open.delete(name));
		return reading;
	};
	return {
		boot,
		shard: (number) => read(fileNames.shard(number), decodeShard),
		lexicon: (number) => read(fileNames.lexicon(number), decodeLexicon),
		pairs: (number) => read(fileNames.pairs(number), decodeLists),
		facet: (name) => read(fileNames.facet(name), decodeLists),
		names: () => read(fileNames.names, decodeNames),
		card: (id) => read(fileNames.card(id), decodeCard),
	};
}

/** The number of the file that holds a key, given the first key of each file. */
export function findFile(firsts: readonly string[], key: string): number {
	const after = firsts.findIndex((first) => first > key);
	return Math.max(0, (after < 0 ? firsts.length : after) - 1);
}
