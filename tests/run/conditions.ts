/** The day on which the tested site is built, so that what is live never depends on when the tests run. */
export const testDay = '2026-10-15';

/** The public address of the tested site. Nobody can own it, so whatever is loaded from it cannot be loaded. */
export const testSiteUrl = 'https://wellpost.example';

/** Where the tested site is built. */
export const testSiteFolder = '.cache/test-site';
