/** The names of the files that the page of the editor loads. */
export const editorFiles = {
	script: 'editor.js',
	style: 'editor.css',
	/** What renders the site's own pages in previews. */
	preview: 'preview.js',
	previewStyle: 'preview.css',
} as const;
