import { grounds, isReadable, textOn } from './colour.ts';
import type { EmbedOptions } from './options.ts';

/**
 * The options as custom properties, which is the only way in which they reach a page.
 * An accent that cannot be read on a ground does not become the colour of links there.
 */
export function toCustomProperties({ accent, scheme, radius }: EmbedOptions): [string, string][] {
	const properties: [string, string][] = [];
	if (scheme === 'light' || scheme === 'dark') properties.push(['--scheme', scheme]);
	if (radius !== undefined) properties.push(['--radius', `${radius}px`]);
	if (accent === undefined) return properties;
	properties.push(['--accent', accent], ['--on-accent', textOn(accent)]);
	for (const [name, ground] of Object.entries(grounds)) {
		if (isReadable(accent, ground)) properties.push([`--link-${name}`, accent]);
	}
	return properties;
}
