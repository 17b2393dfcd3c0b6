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

/** Lightness and chroma of each tone of a hue, in each colour scheme. One table: the stylesheet and drawn pictures use it. */
export const tones = {
	light: { c1: [0.94, 0.035], c2: [0.88, 0.06], c3: [0.74, 0.095], c4: [0.44, 0.085] },
	dark: { c1: [0.28, 0.03], c2: [0.35, 0.045], c3: [0.5, 0.07], c4: [0.8, 0.085] },
} as const satisfies Record<string, Record<ToneName, readonly [number, number]>>;

/** From the quiet ground (`c1`) to the strong line that also carries text (`c4`). */
export type ToneName = 'c1' | 'c2' | 'c3' | 'c4';
export type SchemeName = keyof typeof tones;

const names = Object.keys(hues) as HueName[];

/** The communities' colours as CSS: a class per hue sets the angle, and the tones follow from it. */
export function hueStylesheet(): string {
	const angles = names.map((name) => `.hue-${name}{--hue:${hues[name]}}`).join('');
	const toneRules = (scheme: SchemeName): string =>
		`[class*='hue-']{${Object.entries(tones[scheme])
			.map(([tone, [lightness, chroma]]) => `--${tone}:oklch(${lightness} ${chroma} var(--hue))`)
			.join(';')}}`;
	return `${angles}${toneRules('light')}@media (prefers-color-scheme:dark){${toneRules('dark')}}`;
}

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
