/**
 * What the editor loads of the site when it needs it first, in one file that Astro's compiler makes: the site's pages,
 * and its reader of texts.
 */
export { readBody } from '../../src/corpus/body/read-body.ts';
export { renderPage } from './render-page.ts';
