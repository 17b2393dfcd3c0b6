import { readFileSync } from 'node:fs';
import type { SchemeName } from '../../../src/model/hues.ts';
import type { Oklch } from '../../../src/model/oklch.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of the stylesheet's tokens in a colour scheme; what the dark one does not name stays as it is. */
export function colorTokens(scheme: SchemeName): ReadonlyMap<string, Oklch> {
	const rules = scheme === 'light' ? light : light + dark;
	const found = rules.matchAll(/--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
	return new Map(
		[...found].map(([, name = '', ...channels]) => {
			const [lightness = NaN, chroma = NaN, hue = NaN] = channels.map(Number);
			return [name, [lightness, chroma, hue]];
		}),
	);
}
