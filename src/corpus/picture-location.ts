/** The tag of a picture's metadata that leads to where it was taken (Exif 2.32, table 4). */
const gpsTag = 0x8825;
const gpsLatitudeTag = 2;
const entryLength = 12;
/** More entries than any camera writes: what has more is not metadata. */
const maxEntries = 500;

/**
 * Whether a picture says where it was taken. Exif has the same inner form in JPEG, PNG, WebP, AVIF and TIFF,
 * so it is looked for by that form and not by the file's; XMP is text.
 */
export function carriesLocation(bytes: Buffer): boolean {
	if (/exif:GPSLatitude\s*[=>]/.test(bytes.toString('latin1'))) return true;
	return byteOrders.some(({ start, read16, read32 }) => {
		for (let at = bytes.indexOf(start, 0, 'latin1'); at >= 0;) {
			const block = bytes.subarray(at);
			const gps = findTag(block, read32(block, 4), gpsTag, read16, read32);
			if (gps !== undefined && findTag(block, gps, gpsLatitudeTag, read16, read32) !== undefined)
				return true;
			at = bytes.indexOf(start, at + 1, 'latin1');
		}
		return false;
	});
}

type ReadNumber = (block: Buffer, at: number) => number;

/** How a block of metadata starts, and how it then writes its numbers. */
const byteOrders: readonly { start: string; read16: ReadNumber; read32: ReadNumber }[] = [
	{
		start: 'II*\0',
		read16: (block, at) => (at + 2 > block.length ? 0 : block.readUInt16LE(at)),
		read32: (block, at) => (at + 4 > block.length ? 0 : block.readUInt32LE(at)),
	},
	{
		start: 'MM\0*',
		read16: (block, at) => (at + 2 > block.length ? 0 : block.readUInt16BE(at)),
		read32: (block, at) => (at + 4 > block.length ? 0 : block.readUInt32BE(at)),
	},
];

/** The value of a tag in the directory at some offset of a block. */
function findTag(
	block: Buffer,
	directory: number,
	tag: number,
	read16: ReadNumber,
	read32: ReadNumber,
): number | undefined {
	const count = read16(block, directory);
	if (count > maxEntries) return undefined;
	for (let i = 0; i < count; i++) {
		const at = directory + 2 + i * entryLength;
		if (read16(block, at) === tag) return read32(block, at + 8);
	}
	return undefined;
}
