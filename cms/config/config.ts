import type { EditorTarget } from './backends.ts';
import { decapCollections, mediaPlace } from './collections.ts';
import type { DecapConfig } from './types.ts';

/**
 * The whole configuration of Decap.
 *
 * @param target Where the editor saves.
 * @param siteUrl The public address of the site, for the links to pages.
 */
export function decapConfig(target: EditorTarget, siteUrl: string): DecapConfig {
	const media = mediaPlace(target.root);
	return {
		backend: target.backend,
		load_config_file: false,
		publish_mode: target.publish_mode,
		site_url: siteUrl,
		locale: 'en',
		// Decap wants the folder of the whole library without the slash that fields and lists need.
		media_folder: media.media_folder.slice(1),
		public_folder: media.public_folder,
		slug: { encoding: 'ascii', clean_accents: true },
		show_preview_links: true,
		collections: decapCollections(target.root),
	};
}
