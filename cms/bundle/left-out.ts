import type { Plugin } from 'vite';

/**
 * Modules of Decap that this editor never runs, with what stands in their place. Each saves weight, and the first one also
 * the right to make code from text (`unsafe-eval`) in the page's policy.
 */
const leftOut: Readonly<Record<string, string>> = {
	// A test holds the configuration against Decap's own schema, so it need not be checked again in every browser.
	'decap-cms-core/dist/esm/constants/configSchema.js': 'export function validateConfig() {}',
	// Every list has a format of its own (cms/saving/format.ts).
	'decap-cms-core/dist/esm/formats/yaml.js': 'export default {}',
	'decap-cms-core/dist/esm/formats/toml.js': 'export default {}',
	'decap-cms-core/dist/esm/formats/json.js': 'export default {}',
	'decap-cms-core/dist/esm/formats/frontmatter.js':
		'export const FrontmatterInfer = {}; export const frontmatterJSON = () => ({}); export const frontmatterTOML = frontmatterJSON; export const frontmatterYAML = frontmatterJSON;',
	// Pictures are converted when the site is built, so the editor needs no codec.
	'@jsquash/webp/index.js': 'export {}',
};

/** A plug-in that puts something empty in the place of what is left out. Stops when a module is not there any more. */
export function leaveOut(): Plugin {
	const seen = new Set<string>();
	return {
		name: 'wellpost:leave-out',
		load(id) {
			const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
			if (!Object.hasOwn(leftOut, path)) return undefined;
			seen.add(path);
			return leftOut[path];
		},
		buildEnd(error) {
			if (error !== undefined) return;
			const missing = Object.keys(leftOut).filter((path) => !seen.has(path));
			if (missing.length > 0) {
				throw new Error(
					`cms: Decap no longer has ${missing.join(', ')}. Look for what became of it, and correct the table`,
				);
			}
		},
	};
}
