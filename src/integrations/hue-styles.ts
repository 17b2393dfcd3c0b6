import type { Plugin } from 'vite';
import { hueStylesheet } from '../model/hues.ts';

const name = 'virtual:hues.css';

/** Serves the communities' colours as a stylesheet, made from the one table that also draws pictures. */
export function hueStyles(): Plugin {
	return {
		name: 'wellpost:hues',
		resolveId: (id) => (id === name ? name : undefined),
		load: (id) => (id === name ? hueStylesheet() : undefined),
	};
}
