/** The three shapes: a link's preview, a post, and a story, which keeps away from the buttons at its top and bottom. */
export const posterShapes = {
	landscape: {
		width: 1200,
		height: 630,
		art: { x: 756, y: 0, width: 444, height: 630 },
		words: { x: 64, y: 60, width: 640, height: 518 },
		titleSizes: [84, 76, 68, 60, 54, 48, 42],
		leadSize: 30,
		smallSize: 25,
	},
	square: {
		width: 1080,
		height: 1080,
		art: { x: 0, y: 0, width: 1080, height: 400 },
		words: { x: 72, y: 456, width: 936, height: 560 },
		titleSizes: [104, 94, 84, 74, 64, 54, 48],
		leadSize: 40,
		smallSize: 32,
	},
	tall: {
		width: 1080,
		height: 1920,
		art: { x: 0, y: 0, width: 1080, height: 760 },
		words: { x: 84, y: 840, width: 912, height: 830 },
		titleSizes: [136, 122, 108, 96, 84, 72, 62],
		leadSize: 52,
		smallSize: 40,
	},
} as const satisfies Record<string, PosterShape>;

export type PosterShapeName = keyof typeof posterShapes;

/** A shape that networks ask for, with the places of its drawing and its words. */
export interface PosterShape {
	width: number;
	height: number;
	art: Place;
	words: Place;
	/** The sizes that a title may have, the largest first. */
	titleSizes: readonly number[];
	leadSize: number;
	smallSize: number;
}

/** A rectangle of a picture, in pixels. */
export interface Place {
	x: number;
	y: number;
	width: number;
	height: number;
}
