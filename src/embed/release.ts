/**
 * The release of the loader. Each release is a file in `public/embed/` that never changes again, because pages elsewhere
 * pin its bytes. Raise the number with every change of the loader's code, then run `npm run embeds:lock`.
 */
export const loaderVersion = '1.1.0';

/** The loader's budget, in bytes of the minified file. */
export const maxLoaderBytes = 2048;

/** The budget of an embed's page with all that it loads, in bytes as sent (brotli). */
export const maxEmbedBytes = 20_480;
