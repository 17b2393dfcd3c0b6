/** All code of search in one file: two would be fetched one after the other. */
export { startBox } from './box.ts';
export { startPage } from './page.ts';
