/** Some text of an embed, as far as its height goes. */
export interface TextBlock {
	/** How many characters it has. */
	length: number;
	/** The size of its letters in pixels; 16 unless said otherwise. */
	size?: number;
	/** Pixels above and around it. */
	space?: number;
}

/** The tallest that a card gets, in pixels: WordPress shows no more. */
export const maxCardHeight = 1000;

/** The widths for which heights are published: a phone, and the column of a wide page. */
export const usualWidths = { narrow: 320, wide: 640 } as const;

/** Widths and heights as `embed.css` has them. */
const padding = 16;
const lineHeight = 1.5;

/** The average width of a letter, in parts of its size, with the room that is lost where lines break. */
const letterWidth = 0.56;

/**
 * About how tall an embed is at a width, for places that cannot ask it: a little more than it needs, because what is cut off
 * has to be scrolled for. The browser tests hold it against real heights.
 */
export function estimateHeight(blocks: readonly TextBlock[], width: number): number {
	const heights = blocks.map(({ length, size = 16, space = 12 }) => {
		const perLine = Math.max(1, Math.floor((width - 2 * padding) / (size * letterWidth)));
		return space + Math.ceil(length / perLine) * size * lineHeight;
	});
	const sum = heights.reduce((total, height) => total + height, 2 * padding);
	return Math.ceil(sum / 20) * 20;
}
