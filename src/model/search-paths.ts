/*
 * Apart from the other paths, because every page's script needs the first of them and nothing else.
 */

/** The only fixed address of the search index: it says where the rest is, so it is never cached for long. */
export const searchBootPath = '/search/boot.bin';

/** Below it the files of search stand in a folder for each build, and never change: hosts let browsers keep them. */
export const searchIndexPath = '/search-index/';
