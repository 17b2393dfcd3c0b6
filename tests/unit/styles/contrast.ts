/** A colour as OKLCH: lightness, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * The contrast of two colours (WCAG 2.2, "contrast ratio"): from 1 for equal ones to 21 for black on white.
 *
 * @example contrastOf([0, 0, 0], [1, 0, 0]) // 21
 */
export function contrastOf(a: Oklch, b: Oklch): number {
	const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
	return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/**
 * Relative luminance. Linear sRGB from OKLab as its author gives it (bottosson.github.io/posts/oklab);
 * what no screen can show is cut off, as screens do.
 */
function luminanceOf([lightness, chroma, hue]: Oklch): number {
	const angle = (hue * Math.PI) / 180;
	const a = chroma * Math.cos(angle);
	const b = chroma * Math.sin(angle);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
	const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
	const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
	return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}
