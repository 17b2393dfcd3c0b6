import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const name = 'virtual:embed-scripts';

/** The scripts of embeds, which run on other sites and in opaque origins: each is one classic file. */
const entries = { loader: 'src/embed/loader.ts', frame: 'src/embed/frame.ts' } as const;

/** Serves the scripts of embeds to pages as texts: `loader`, `frame` and the loader's `integrity`. */
export function embedScripts(): Plugin {
	return {
		name: 'wellpost:embed-scripts',
		resolveId: (id) => (id === name ? name : undefined),
		async load(id) {
			if (id !== name) return undefined;
			const [loader, frame] = await Promise.all([
				bundleEmbedScript('loader'),
				bundleEmbedScript('frame'),
			]);
			for (const file of [...loader.files, ...frame.files]) this.addWatchFile(file);
			return [
				`export const loader = ${JSON.stringify(loader.code)};`,
				`export const frame = ${JSON.stringify(frame.code)};`,
				`export const integrity = ${JSON.stringify(integrityOf(loader.code))};`,
			].join('\n');
		},
	};
}

/** A script of embeds, minified, and the files that it was made of. */
export function bundleEmbedScript(entry: keyof typeof entries): Promise<BundledScript> {
	return bundleScript(resolve(entries[entry]));
}

/** A script with all that it imports as one minified file. */
export async function bundleScript(input: string): Promise<BundledScript> {
	const bundle = await rolldown({
		input,
		platform: 'browser',
		tsconfig: false,
		cwd: dirname(input),
	});
	// A classic script: modules do not run in an opaque origin unless the host sends CORS headers.
	const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
	await bundle.close();
	return { code: output[0].code, files: output[0].moduleIds };
}

/** The hash by which a page elsewhere can pin a script (Subresource Integrity). */
export function integrityOf(code: string): string {
	return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

interface BundledScript {
	code: string;
	files: string[];
}
