import { setTimeout as wait } from 'node:timers/promises';

/** A line to a reader: how long each request takes to be answered at all, and how fast bytes come then. */
export interface LineKind {
	/** Milliseconds before the first byte of an answer. */
	delay: number;
	/** Bytes per second, shared by all answers. */
	rate: number;
}

/** As fast as the machine is. */
export const fastLine: LineKind = { delay: 0, rate: Infinity };

/** 1.6 Mbit/s with 150 ms: what browsers' tools call slow 4G. */
export const slowLine: LineKind = { delay: 150, rate: 200_000 };

/** How much goes out at once; answers on one line take turns. */
const pieceSize = 4096;

/** A line that answers are sent over. */
export interface Line {
	kind: LineKind;
	send: (body: Uint8Array, write: (piece: Uint8Array) => void) => Promise<void>;
}

/** Opens a line. Its kind may be changed at any time. */
export function createLine(): Line {
	let free = 0;
	const line: Line = {
		kind: fastLine,
		send: async (body, write) => {
			if (line.kind.delay > 0) await wait(line.kind.delay);
			for (let at = 0; at < body.length; at += pieceSize) {
				const piece = body.subarray(at, at + pieceSize);
				if (line.kind.rate < Infinity) {
					free = Math.max(free, performance.now()) + (piece.length / line.kind.rate) * 1000;
					await wait(free - performance.now());
				}
				write(piece);
			}
		},
	};
	return line;
}
