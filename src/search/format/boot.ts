import { createByteReader, createByteWriter, FormatError } from './bytes.ts';
import { readSorted, writeSorted } from './front-coding.ts';

/** Raised whenever an older reader would misread the files. */
export const formatVersion = 1;

/** The one file with a fixed address: it says where the others are and what is in them. */
export interface Boot {
	/** The folder of this build's files, named after their content. */
	folder: string;
	/** How many documents there are. Their ids count from 0, newest first. */
	documents: number;
	/** The table of pairs has 2^slotBits slots. */
	slotBits: number;
	/** The first term of each shard. */
	shards: string[];
	/** The first bucket of each file of the lexicon. */
	lexicon: string[];
}

/** Writes the boot file's content. */
export function encodeBoot(boot: Boot): Uint8Array {
	const out = createByteWriter();
	out.byte(formatVersion);
	out.text(boot.folder);
	out.varint(boot.documents);
	out.varint(boot.slotBits);
	writeSorted(out, boot.shards);
	writeSorted(out, boot.lexicon);
	return out.toBytes();
}

/**
 * Reads what `encodeBoot` wrote.
 *
 * @throws {FormatError} When the bytes are damaged, or of a version that this code does not read.
 */
export function decodeBoot(bytes: Uint8Array): Boot {
	const input = createByteReader(bytes);
	const version = input.byte();
	if (version !== formatVersion) {
		throw new FormatError(`the index has version ${version}, this page reads ${formatVersion}`);
	}
	return {
		folder: input.text(),
		documents: input.varint(),
		slotBits: input.varint(),
		shards: readSorted(input),
		lexicon: readSorted(input),
	};
}
