import { editorFiles } from '../bundle/editor-files.ts';
import type * as siteBundle from '../preview/site-bundle.ts';

/** What the bundle of the site's pages offers. */
export type SiteBundle = typeof siteBundle;

let loading: Promise<SiteBundle> | undefined;

/**
 * The site's own pages and its reader of texts, loaded at the first call.
 *
 * @throws When the file cannot be loaded. The next call tries again.
 */
export function loadSiteBundle(): Promise<SiteBundle> {
	const address = new URL(editorFiles.preview, document.baseURI).href;
	// A bundle of its own, made by Astro: this one's bundler must leave it alone.
	loading ??= import(/* @vite-ignore */ address) as Promise<SiteBundle>;
	loading.catch(() => (loading = undefined));
	return loading;
}
