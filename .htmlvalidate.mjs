import { defineConfig } from 'html-validate';

/** Every page that we publish is held to this. Each exception says why. */
export default defineConfig({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Both spellings are valid; Astro writes one, and our page for old paths the other.
		'doctype-style': 'off',
		// Titles are what editors write; the model has its own limit. A long one is cut in a list of results, no more.
		'long-title': 'off',
		// Our own files come from the host of the page: who could change them could change the page too.
		'require-sri': ['error', { target: 'crossorigin' }],
		// The words of a link that calls are an editor's sentence, not only a number.
		'tel-non-breaking': 'off',
	},
});
