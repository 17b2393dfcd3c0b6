/**
 * The messages between an embed and the page that carries it, version 1. They carry a height and nothing else:
 * no address, no markup, no style. What is not exactly like this is dropped in silence.
 * A change that breaks old loaders is a new number and a new file; this one is then kept alive beside it.
 */
const version = 1;

/** The parameter of the frame's fragment that holds the nonce. Fragments are never sent to a server. */
export const nonceParameter = 'wellpost';

/** No embed is taller, in pixels. What claims to be is broken or hostile. */
export const maxHeight = 20_000;

/** How many times a frame may grow at one width within `growthPeriod`, in milliseconds. More is a loop. */
const maxGrowths = 8;
const growthPeriod = 1000;

/** From the embed to its page: this is how tall I am. */
export function heightMessage(nonce: string, height: number) {
	return { wellpost: version, n: nonce, t: 'h', h: height };
}

/** From the page to its embed: are you there, and how tall are you? */
export function helloMessage(nonce: string) {
	return { wellpost: version, n: nonce, t: 'hi' };
}

/** The height that a message tells, or 0 when it is not one for the holder of this nonce. */
export function heightIn(data: unknown, nonce: string): number {
	const message = data as Message | null | undefined; // checked key by key
	if (message?.wellpost !== version || message.n !== nonce || message.t !== 'h') return 0;
	const height = message.h as number; // a number once isInteger has said so
	return Number.isInteger(height) && height > 0 && height <= maxHeight ? height : 0;
}

/** Whether a message is the page's greeting to the holder of this nonce. */
export function isHello(data: unknown, nonce: string): boolean {
	const message = data as Message | null | undefined; // checked key by key
	return message?.wellpost === version && message.n === nonce && message.t === 'hi';
}

/** Says of each new height whether to believe it: a frame that grows because it has grown must not grow for ever. */
export function createGrowthGuard(): (height: number, width: number, now: number) => boolean {
	let last = 0;
	let lastWidth = 0;
	let growths = 0;
	let since = 0;
	return (height, width, now) => {
		if (width !== lastWidth || now - since > growthPeriod) {
			growths = 0;
			since = now;
			lastWidth = width;
		}
		if (height > last && ++growths > maxGrowths) return false;
		last = height;
		return true;
	};
}

interface Message {
	wellpost?: unknown;
	n?: unknown;
	t?: unknown;
	h?: unknown;
}
