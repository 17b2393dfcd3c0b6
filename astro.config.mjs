import { existsSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/corpus/current.ts';
import { readSite } from './src/corpus/read-site.ts';
import { readSettings } from './src/corpus/settings.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { devRedirects } from './src/integrations/dev-redirects.ts';
import { editor } from './src/integrations/editor.ts';
import { embedScripts } from './src/integrations/embed-scripts.ts';
import { embedsLock } from './src/integrations/embeds-lock.ts';
import { hosting } from './src/integrations/hosting.ts';
import { hueStyles } from './src/integrations/hue-styles.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteFile } from './src/model/collections.ts';

const settings = readSettings(process.env);
const { site } = readSite(settings.root, existsSync(join(settings.root, siteFile)));

export default defineConfig({
	site: settings.siteUrl,
	trailingSlash: 'always',
	// Outside node_modules, so that a fresh install does not cost a full build.
	cacheDir: './.cache/astro',
	build: {
		// One file for all pages: it is cached after the first, and the Content-Security-Policy needs no hashes.
		inlineStylesheets: 'never',
	},
	devToolbar: { enabled: false },
	prerenderConflictBehavior: 'error',
	experimental: { incrementalBuild: true },
	// For pages that developers write. What editors write is never compiled: see `src/corpus/body`.
	integrations: [
		mdx(),
		contentReload(settings.root),
		devRedirects(settings),
		searchIndex(),
		hosting(settings),
		embedsLock(settings),
		editor({ root: settings.root, siteUrl: settings.siteUrl, site, cacheFolder, env: process.env }),
	],
	vite: {
		plugins: [hueStyles(), embedScripts(), plainImports()],
		// Neither scripts nor files within a page: the Content-Security-Policy refuses both.
		build: { assetsInlineLimit: 0 },
	},
});
