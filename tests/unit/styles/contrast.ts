import { toLinearRgb, type Oklch } from '../../../src/model/oklch.ts';

/**
 * The contrast of two colours (WCAG 2.2, "contrast ratio"): from 1 for equal ones to 21 for black on white.
 *
 * @example contrastOf([0, 0, 0], [1, 0, 0]) // 21
 */
export function contrastOf(a: Oklch, b: Oklch): number {
	const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
	return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(color: Oklch): number {
	const [red, green, blue] = toLinearRgb(color);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
