/** A colour as CSS writes it: `#` and six hexadecimal digits in lower case. */
export type HexColour = `#${string}`;

/** The grounds that text of an embed stands on in each scheme. The stylesheet has the same; a test compares them. */
export const grounds = { light: '#ffffff', dark: '#1c2026' } as const satisfies Record<
	string,
	HexColour
>;

/** What WCAG 2.2 AA asks for text (1.4.3). */
export const textContrast = 4.5;

/**
 * A colour as people type it, with or without `#`; undefined for everything else.
 *
 * @example toHexColour('005EB8') // '#005eb8'
 * @example toHexColour('red;}') // undefined
 */
export function toHexColour(text: string): HexColour | undefined {
	const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
	return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(a: HexColour, b: HexColour): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever can be read better on a colour. One of them always has a contrast of at least 4.58. */
export function textOn(ground: HexColour): HexColour {
	return contrastRatio('#000000', ground) >= contrastRatio('#ffffff', ground)
		? '#000000'
		: '#ffffff';
}

/** Whether a colour may carry text on a ground. */
export function isReadable(colour: HexColour, ground: HexColour): boolean {
	return contrastRatio(colour, ground) >= textContrast;
}

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(colour: HexColour): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
