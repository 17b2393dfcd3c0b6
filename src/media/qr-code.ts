import { encode } from 'uqr';

/** A QR code as one path, to be drawn in a square of `size` by `size` units. */
export interface QrCode {
	size: number;
	path: string;
}

/**
 * Draws an address as a QR code with a quiet zone. The error correction bears a crease or a stain of a quarter of it
 * (level Q): handouts hang on doors.
 */
export function drawQrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'Q', border: 4 });
	const runs = data.flatMap((row, y) =>
		darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
	);
	return { size, path: runs.join('') };
}

/** The dark stretches of a row as start and length. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
		else runs.push([x, 1]);
	});
	return runs;
}
