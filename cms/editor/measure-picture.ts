interface Size {
	width: number;
	height: number;
}

const sizes = new Map<string, Promise<Size | undefined>>();

/** The size of a picture in pixels, or undefined when the browser cannot show it. Measured once for each address. */
export function measurePicture(url: string): Promise<Size | undefined> {
	const size = sizes.get(url) ?? measure(url);
	sizes.set(url, size);
	return size;
}

async function measure(url: string): Promise<Size | undefined> {
	const picture = new Image();
	picture.src = url;
	try {
		await picture.decode();
	} catch {
		return undefined;
	}
	return { width: picture.naturalWidth, height: picture.naturalHeight };
}
