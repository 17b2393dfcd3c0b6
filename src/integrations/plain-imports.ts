import type { Plugin } from 'vite';

/** The module that Vite wraps around every `import()`. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is written. Vite's wrapper fetches the parts of a module ahead of it, but our only
 * such module has no parts, and the wrapper would be larger than the script that every page loads.
 */
export function plainImports(): Plugin {
	return {
		name: 'wellpost:plain-imports',
		enforce: 'pre',
		apply: 'build',
		load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
