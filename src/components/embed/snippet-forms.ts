/** The forms in which a piece can be carried, the best one first. */
export const snippetForms = ['script', 'iframe', 'url', 'html', 'card'] as const;

export type SnippetForm = (typeof snippetForms)[number];
