import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ensureBundle } from '../../cms/bundle/bundle-store.ts';
import { curatePage } from '../../cms/bundle/curate-page.ts';
import { editorPage } from '../../cms/bundle/editor-page.ts';
import { editorPath, hasEditor, readTarget } from '../../cms/config/backends.ts';
import { curatePageFile } from '../../cms/editor/curate-hash.ts';
import { createEditorHandler } from '../../cms/local/editor-handler.ts';
import type { Site } from '../model/schemas/site.ts';

export interface EditorOptions {
	/** The content root that `npm start` edits, as an absolute path. */
	root: string;
	siteUrl: string;
	/** The settings of the site. */
	site: Site;
	/** Where the bundle of the editor is kept between runs. */
	cacheFolder: string;
	env: NodeJS.ProcessEnv;
}

/**
 * The editor at `/admin/`. In `npm start` it edits the working tree; in a build it saves where the environment says,
 * which may be nowhere: then there is none.
 *
 * @throws When the environment of a build does not fit together.
 */
export function editor({ root, siteUrl, site, cacheFolder, env }: EditorOptions): AstroIntegration {
	let bundle = (): Promise<string> => ensureBundle(process.cwd(), cacheFolder);
	return {
		name: 'wellpost:editor',
		hooks: {
			'astro:config:done': ({ config }) => {
				bundle = () => ensureBundle(fileURLToPath(config.root), cacheFolder);
			},
			'astro:server:setup': ({ server }) => {
				const handle = createEditorHandler({ root, siteUrl, site, bundle: () => bundle() });
				server.middlewares.use((request, response, next) => {
					handle(request, response).then((isAnswered) => {
						if (!isAnswered) next();
					}, next);
				});
			},
			'astro:build:start': async () => {
				if (!hasEditor(env)) return;
				// A mistake is told before the work, and the bundler is gone before the pages need memory.
				readTarget(env);
				await bundle();
			},
			'astro:build:done': async ({ dir }) => {
				if (!hasEditor(env)) return;
				const target = readTarget(env);
				const folder = join(fileURLToPath(dir), editorPath);
				cpSync(await bundle(), folder, { recursive: true });
				writeFileSync(join(folder, curatePageFile), curatePage(`${siteUrl}${editorPath}`));
				writeFileSync(join(folder, 'index.html'), editorPage({ target, siteUrl, site }));
			},
		},
	};
}
