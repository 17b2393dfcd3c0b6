import sharp from 'sharp';
import { formatCount } from '../model/count.ts';
import { pictureLimits } from '../model/pictures.ts';
import type { PictureFlaw } from './picture-error.ts';

/** What a page must know of a picture before it has loaded. */
export interface PictureFacts {
	/** In pixels, as the picture is seen: after the turn that its metadata asks for. */
	width: number;
	height: number;
	/** The colour that stands in its place while it loads, `#rrggbb`. */
	color: string;
}

/** Measures a picture, or says what is wrong with it. Every pixel is read, so a file that was cut short is found here. */
export async function inspectPicture(bytes: Buffer): Promise<PictureFacts | PictureFlaw> {
	if (!isKnownFormat(bytes)) return unknownFormat(bytes);
	try {
		const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
		const { width, height } = metadata.autoOrient;
		if (width * height > pictureLimits.pixels) return tooManyPixels(width, height);
		const [red = 0, green = 0, blue = 0] = await sharp(bytes, decoding)
			.flatten({ background: paper })
			.toColourspace('srgb')
			.resize(1, 1, { fit: 'fill' })
			.raw()
			.toBuffer();
		return { width, height, color: `#${Buffer.from([red, green, blue]).toString('hex')}` };
	} catch (error) {
		return damaged(bytes, error);
	}
}

/** How every picture is decoded: never more pixels than allowed, never half a file. */
export const decoding = { limitInputPixels: pictureLimits.pixels, failOn: 'error' } as const;

/** What shows through a transparent picture: its makers drew it for a white page. */
export const paper = '#ffffff';

/** The first bytes of each format that we take; `null` stands for any byte. */
const signatures: readonly (readonly (string | null)[])[] = [
	['\xff\xd8\xff'],
	['\x89PNG\r\n\x1a\n'],
	['GIF8'],
	['RIFF', null, null, null, null, 'WEBP'],
	['II*\0'],
	['MM\0*'],
	[null, null, null, null, 'ftypavif'],
	[null, null, null, null, 'ftypavis'],
	[null, null, null, null, 'ftypmif1'],
];

function isKnownFormat(bytes: Buffer): boolean {
	const start = bytes.toString('latin1', 0, 16);
	return signatures.some((parts) => {
		let at = 0;
		return parts.every((part) => {
			const fits = part === null || start.startsWith(part, at);
			at += part?.length ?? 1;
			return fits;
		});
	});
}

function unknownFormat(bytes: Buffer): PictureFlaw {
	const start = bytes.toString('latin1', 0, 16).replace(/[^ -~]/g, '.');
	return {
		message:
			bytes.length === 0
				? 'The file is empty'
				: `The file is not a picture: it starts with "${start}"`,
		remedy: 'Save the picture as JPEG, PNG or WebP and put that file there',
	};
}

function tooManyPixels(width: number, height: number): PictureFlaw {
	const read = `${width} by ${height}`;
	return {
		message: `The picture is ${read} pixels, which is more than ${pictureLimits.pixels / 1e6} million`,
		remedy: 'Make it 3000 pixels wide or less',
	};
}

function damaged(bytes: Buffer, error: unknown): PictureFlaw {
	const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
	return {
		message: `The picture is damaged or was cut short (${formatCount(bytes.length, 'byte')}; ${reason})`,
		remedy: 'Copy it again from where it came from, or save it anew',
	};
}
