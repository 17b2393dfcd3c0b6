import type { Body } from '../model/entry.ts';
import { escapeAttribute } from '../model/escape.ts';
import type { Picture, PictureFile } from '../media/pictures.ts';
import type { BodyPart, ComponentName, ComponentPart } from '../model/body-components.ts';
import { artView, type ArtView, type Pictures } from './card.ts';

const placeholder = /<img data-media="([^"]*)" alt="([^"]*)">/g;

/** The sizes attribute of a picture in the text column. */
const bodySizes = '(min-width: 46rem) 42rem, 100vw';

/** A body with its pictures in place. A body without any, which is nearly all of them, stays as it is. */
export function bodyHtml({ html, images }: Body, pictures: Pictures): string {
	return images.length === 0 ? html : placePictures(html, pictures);
}

function placePictures(html: string, pictures: Pictures): string {
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

/** A piece of a body as a page shows it. */
export type PartView =
	| { kind: 'html'; html: string }
	| PictureView
	| { [N in Exclude<ComponentName, 'Picture'>]: ComponentView<N> }[Exclude<
			ComponentName,
			'Picture'
	  >];

export interface PictureView {
	kind: 'picture';
	art: ArtView;
	caption: string;
}

interface ComponentView<N extends ComponentName> extends Omit<ComponentPart<N>, 'parts'> {
	parts: PartView[];
}

/** The pieces of a body with its pictures in place; a body without components is one piece. */
export function partViews(body: Body, pictures: Pictures): PartView[] {
	const parts = body.parts ?? [{ kind: 'html', html: body.html }];
	return parts.map((part) => partView(part, pictures));
}

function partView(part: BodyPart, pictures: Pictures): PartView {
	if (part.kind === 'html') return { kind: 'html', html: placePictures(part.html, pictures) };
	if (part.name === 'Picture') {
		const { caption, credit, ...image } = part.attributes;
		const captions = [caption, credit].filter((text) => text !== undefined);
		return {
			kind: 'picture',
			art: artView(image, image.src, pictures),
			caption: captions.join(' '),
		};
	}
	return { ...part, parts: part.parts.map((inner) => partView(inner, pictures)) };
}
