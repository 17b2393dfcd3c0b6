/**
 * Stands for `src/media/share-picture.ts` in a browser, which cannot draw posters. Only a page's head names them,
 * and nobody sees the head of a preview.
 */
export function sharePictureOf<Poster>(poster: Poster) {
	return { poster, key: 'preview', width: 0, height: 0 };
}
