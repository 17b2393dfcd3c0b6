import { join, resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { build, mergeConfig, normalizePath, type Plugin } from 'vite';
import { editorFiles } from './editor-files.ts';

/**
 * Bundles the site's own pages for the editor's previews into a folder: a script that renders them in a browser, and their styles.
 * Astro's compiler makes them just as it makes the site.
 *
 * @param root The folder of the project.
 */
export async function buildPreview(root: string, folder: string): Promise<void> {
	const standIns = resolve(root, 'cms/preview');
	const astro = await getViteConfig({}, { root })({ command: 'build', mode: 'production' });
	await build(
		mergeConfig(astro, {
			root,
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			// All files lie in one folder, so the styles find their fonts wherever the site is served.
			experimental: { renderBuiltUrl: (name: string) => `./${name}` },
			resolve: {
				alias: [
					{ find: 'satteri', replacement: join(standIns, 'markdown-parser.ts') },
					{
						find: /^.*\/media\/share-picture\.ts$/,
						replacement: join(standIns, 'share-picture.ts'),
					},
				],
			},
			plugins: [withoutFolder(resolve(root))],
			ssr: { target: 'webworker', noExternal: true },
			build: {
				ssr: join(root, 'cms/preview/site-bundle.ts'),
				outDir: folder,
				emptyOutDir: false,
				ssrEmitAssets: true,
				minify: true,
				sourcemap: false,
				rolldownOptions: {
					output: {
						format: 'es',
						codeSplitting: false,
						entryFileNames: editorFiles.preview,
						assetFileNames: ({ names }: { names: string[] }) =>
							names.some((name) => name.endsWith('.css'))
								? editorFiles.previewStyle
								: '[name][extname]',
					},
				},
			},
		}),
	);
}

/** The compiler names scripts by where they are on this machine. That is nobody's business where the bundle is published. */
function withoutFolder(folder: string): Plugin {
	return {
		name: 'wellpost:without-folder',
		renderChunk: (code) => code.replaceAll(`${normalizePath(folder)}/`, ''),
	};
}
