/** How far into a page its encoding may be named, as browsers have it. */
const searchedBytes = 1024;

/**
 * The text of a page, in the encoding that its type or its head names, else in UTF-8.
 *
 * @param type The `content-type` that came with it.
 */
export function decodeHtml(bytes: Uint8Array, type = ''): string {
	// Every encoding of the web writes these letters as ASCII does, or has a byte order mark.
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, searchedBytes));
	const name = charset.exec(type)?.[1] ?? charset.exec(start)?.[1] ?? 'utf-8';
	return createDecoder(name).decode(bytes);
}

const charset = /charset\s*=\s*["']?([\w:.-]+)/i;

/** An encoding that nobody knows is taken for UTF-8. */
function createDecoder(name: string): TextDecoder {
	try {
		return new TextDecoder(name);
	} catch {
		return new TextDecoder();
	}
}
