import type { Body } from '../model/entry.ts';
import { escapeAttribute } from '../model/escape.ts';
import type { Picture, PictureFile } from '../media/pictures.ts';
import type { Pictures } from './card.ts';

const placeholder = /<img data-media="([^"]*)" alt="([^"]*)">/g;

/** The sizes attribute of a picture in the text column. */
const bodySizes = '(min-width: 46rem) 42rem, 100vw';

/** A body with its pictures in place. A body without any, which is nearly all of them, stays as it is. */
export function bodyHtml({ html, images }: Body, pictures: Pictures): string {
	if (images.length === 0) return html;
	return html.replace(placeholder, (_, path: string, alt: string) => {
		const picture = pictures.get(path);
		return picture === undefined ? '' : pictureHtml(picture, alt);
	});
}

/** @param alt Escaped already. */
function pictureHtml(picture: Picture, alt: string): string {
	const last = picture.jpeg.at(-1)?.url ?? '';
	return (
		`<picture><source type="image/avif" srcset="${srcset(picture.avif)}" sizes="${bodySizes}">` +
		`<img src="${escapeAttribute(last)}" srcset="${srcset(picture.jpeg)}" sizes="${bodySizes}"` +
		` width="${picture.width}" height="${picture.height}" alt="${alt}" loading="lazy" decoding="async"></picture>`
	);
}

/** A `srcset` of picture files with their widths. */
export function srcset(files: readonly PictureFile[]): string {
	return files.map(({ url, width }) => `${url} ${width}w`).join(', ');
}
