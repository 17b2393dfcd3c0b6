import { limits } from '../../src/model/fields.ts';
import type { FieldLedger } from './field-ledger.ts';
import type { PlacedPicture } from './pictures.ts';
import { cutAtWord } from './texts.ts';

const pictureFields = ['featuredImage.href', 'featuredImage', 'image', 'ogImage', 'og:image'];

/** The picture at the head of an article, and the fields that show it. */
export interface Cover {
	picture: PlacedPicture;
	image: { src: string; alt: string };
}

/**
 * The picture of an article, where its file can be found. Without one nothing is booked as used,
 * so that all the hub knew of the picture comes into the report.
 *
 * @param place Finds a picture by the name that a field gives it.
 */
export function readCover(
	fields: FieldLedger,
	title: string,
	notes: string[],
	place: (name: string) => PlacedPicture | undefined,
): Cover | undefined {
	const named = pictureFields.filter((field) => fields.peek(field) !== undefined);
	for (const field of named) {
		const name = fields.peek(field) ?? '';
		const picture = place(name);
		if (picture === undefined) continue;
		fields.takeRepeats(named, name, 'image.src');
		const alt = fields.text('featuredImage.alt', 'image.alt');
		if (alt === undefined || alt === title) {
			notes.push('The alternative text of the picture is the title: say what the picture shows');
		}
		return { picture, image: { src: picture.to, alt: cutAtWord(alt ?? title, limits.alt) } };
	}
	const [missing] = named;
	if (missing !== undefined) notes.push(`The picture ${fields.peek(missing)} is in no folder`);
	return undefined;
}
