import { languagePattern } from '../model/lang.ts';
import { isSlug } from '../model/slug.ts';
import { toHexColour, type HexColour } from './colour.ts';

/** What whoever carries an embed may choose about its looks. Words and numbers are not among it: those are ours alone. */
export interface EmbedOptions {
	accent?: HexColour | undefined;
	scheme?: EmbedScheme | undefined;
	/** How round corners are, in pixels. */
	radius?: number | undefined;
	/** A practice of ours, by its slug. */
	practice?: string | undefined;
	/** The language to show a piece in, where it has been translated. */
	language?: string | undefined;
}

/** The colour schemes that can be chosen. `auto` follows the reader's own choice. */
export const schemes = ['auto', 'light', 'dark'] as const;

export type EmbedScheme = (typeof schemes)[number];

/** The roundest that corners get. */
export const maxRadius = 24;

/** The options that travel in a frame's fragment, by the name of their attribute and parameter. */
export const loaderOptions = ['accent', 'scheme', 'radius', 'practice', 'language'] as const;

/** The options among some parameters. One with a bad value is dropped: the default then holds. */
export function readOptions(parameters: URLSearchParams): EmbedOptions {
	const radius = parameters.get('radius') ?? '';
	const practice = parameters.get('practice') ?? '';
	const language = parameters.get('language') ?? '';
	return {
		accent: toHexColour(parameters.get('accent') ?? ''),
		scheme: schemes.find((scheme) => scheme === parameters.get('scheme')),
		radius: /^\d{1,2}$/.test(radius) && Number(radius) <= maxRadius ? Number(radius) : undefined,
		practice: isSlug(practice) ? practice : undefined,
		language: languagePattern.test(language) ? language : undefined,
	};
}

/** The options as they are written down, without those that are the default. */
export function writeOptions(options: EmbedOptions): [name: string, value: string][] {
	return loaderOptions.flatMap((name): [string, string][] => {
		const value = options[name];
		return value === undefined || value === 'auto' ? [] : [[name, String(value)]];
	});
}
