import { join, resolve } from 'node:path';
import { build } from 'vite';
import { buildPreview } from './build-preview.ts';
import { editorFiles } from './editor-files.ts';
import { leaveOut } from './left-out.ts';
import { addOwnPages } from './own-pages.ts';

/**
 * Bundles the editor into a folder: one script, one style sheet, and what the script loads later.
 * The site's own build and dev server do not see Decap, so neither gets slower by it.
 *
 * @param root The folder of the project.
 */
export async function buildEditor(root: string, folder: string): Promise<void> {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		mode: 'production',
		// Relative, so that the editor works wherever the site is served.
		base: './',
		plugins: [leaveOut(), addOwnPages(resolve(root))],
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: false,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: join(root, 'cms/editor/start.ts'),
				output: {
					entryFileNames: editorFiles.script,
					chunkFileNames: '[name]-[hash].js',
					assetFileNames: editorFiles.style.replace('.css', '[extname]'),
				},
			},
		},
	});
}

if (import.meta.main) {
	const [root = '.', folder = ''] = process.argv.slice(2);
	await buildEditor(root, folder);
	await buildPreview(root, folder);
}
