/** A tone of the community's hue, which the stylesheet defines: background, quiet, middle, strong. */
export type Tone = 1 | 2 | 3 | 4;

/** Only the two louder tones are drawn as lines: a quiet line cannot be seen. */
export type LineTone = Extract<Tone, 3 | 4>;

/** A filled disc. */
export function disc(tone: Tone, x: number, y: number, radius: number): string {
	return `<circle class="c${tone}" cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** A filled outline, as path data. */
export function area(tone: Tone, data: string): string {
	return `<path class="c${tone}" d="${data}"/>`;
}

/** A line, as path data. @param extra Presentation attributes beside the width. */
export function line(tone: LineTone, width: number, data: string, extra = ''): string {
	return `<path class="s${tone}" stroke-width="${width}"${extra} d="${data}"/>`;
}

/** A circle drawn as a line. */
export function ring(
	tone: LineTone,
	width: number,
	[x, y]: readonly [number, number],
	radius: number,
	extra = '',
): string {
	return `<circle class="s${tone}" stroke-width="${width}"${extra} cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** Makes a line end round. */
export const round = ' stroke-linecap="round"';
