/**
 * The colours that communities are told apart by. Each is an angle on the OKLCH wheel; lightness and
 * chroma are fixed in the stylesheet, so all are equals and contrast holds for every one of them.
 * The reds (0 to 40) are left out: red belongs to urgent help alone.
 */
export const hues = {
	amber: 70,
	olive: 105,
	leaf: 140,
	jade: 165,
	teal: 190,
	sky: 220,
	blue: 250,
	indigo: 275,
	violet: 300,
	plum: 325,
} as const;

export type HueName = keyof typeof hues;

/** The same colours as a closed list for a form: name and label. */
export const hueNames = {
	amber: 'Amber',
	olive: 'Olive',
	leaf: 'Leaf green',
	jade: 'Jade',
	teal: 'Teal',
	sky: 'Sky blue',
	blue: 'Blue',
	indigo: 'Indigo',
	violet: 'Violet',
	plum: 'Plum',
} as const satisfies Record<HueName, string>;

const names = Object.keys(hues) as HueName[];

/** The hue of a community that chose none: always the same one for the same slug. */
export function hueOf(slug: string): HueName {
	return names[seedOf(slug) % names.length] ?? 'teal';
}

/** A 32-bit number that depends on every character of a text (FNV-1a, public domain by Fowler, Noll and Vo). */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}
