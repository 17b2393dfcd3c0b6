import { unseal } from '../format/envelope.ts';
import type { ReadBytes } from './files.ts';

/** How long a file may take before it counts as failed. */
const timeout = 15_000;

/** How long to wait before a file that failed is asked for a second time. */
const pause = 400;

/**
 * Reads over the network. A file that fails is asked for once more, past the browser's cache:
 * that cures a lost connection as well as a damaged copy.
 *
 * @param base The address of the site's root, with its slash.
 */
export function createReadBytes(base: string): ReadBytes {
	const read = async (path: string, cache: RequestCache): Promise<Uint8Array> => {
		const response = await fetch(base + path, { cache, signal: AbortSignal.timeout(timeout) });
		if (!response.ok) throw new Error(`search: ${path} answered ${response.status}`);
		return inflate(unseal(new Uint8Array(await response.arrayBuffer())));
	};
	return (path) =>
		read(path, 'default').catch(async () => {
			await new Promise((resolve) => setTimeout(resolve, pause));
			return read(path, 'reload');
		});
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
