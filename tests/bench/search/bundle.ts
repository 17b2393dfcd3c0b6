import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { plainImports } from '../../../src/integrations/plain-imports.ts';

/** Bundles a client as the site bundles its own code: one minified file, `client.js`. */
export async function bundleClient(name: string, folder: string): Promise<void> {
	await build({
		configFile: false,
		root: fileURLToPath(new URL('.', import.meta.url)),
		logLevel: 'error',
		plugins: [plainImports()],
		build: {
			outDir: folder,
			emptyOutDir: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(fileURLToPath(new URL('.', import.meta.url)), 'clients', `${name}.ts`),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'client.js' },
			},
		},
	});
}
