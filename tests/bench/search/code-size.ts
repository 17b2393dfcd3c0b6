import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { plainImports } from '../../../src/integrations/plain-imports.ts';

/** All code of search as the site sends it, in brotli: the loader, what it loads, and Fuse. */
export async function measureCode(folder: string): Promise<number> {
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [plainImports()],
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: true,
			modulePreload: false,
			rolldownOptions: {
				input: fileURLToPath(new URL('../../../src/search/browser/start.ts', import.meta.url)),
			},
		},
	});
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js'),
	);
	const sizes = scripts.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
	return sizes.reduce((sum, size) => sum + size, 0);
}
