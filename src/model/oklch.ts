/** A colour as OKLCH: lightness, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * A colour as the three channels of linear sRGB, each from 0 to 1. The matrices are those of OKLab's author
 * (bottosson.github.io/posts/oklab); what no screen can show is cut off, as screens do.
 */
export function toLinearRgb([lightness, chroma, hue]: Oklch): [
	red: number,
	green: number,
	blue: number,
] {
	const angle = (hue * Math.PI) / 180;
	const a = chroma * Math.cos(angle);
	const b = chroma * Math.sin(angle);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
	];
}

/**
 * A colour as drawings and old programs write it.
 *
 * @example toHex([1, 0, 0]) // '#ffffff'
 */
export function toHex(color: Oklch): string {
	const channels = toLinearRgb(color).map((value) =>
		Math.round(toGamma(value) * 255)
			.toString(16)
			.padStart(2, '0'),
	);
	return `#${channels.join('')}`;
}

/** The curve of sRGB (IEC 61966-2-1). */
function toGamma(value: number): number {
	return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}
