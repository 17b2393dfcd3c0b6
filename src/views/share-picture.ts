import type { ArtView } from './card.ts';
import type { PageView } from './site.ts';

/** The picture that previews elsewhere show: one large JPEG. A drawn cover has no file, so it gives none. */
export function sharePicture(art: ArtView): PageView['picture'] {
	if (art.kind === 'cover') return undefined;
	const largest = art.picture.jpeg.at(-1);
	if (largest === undefined) return undefined;
	const height = Math.round((largest.width * art.picture.height) / art.picture.width);
	return { url: largest.url, alt: art.alt, width: largest.width, height };
}
