import type { DecapMap } from './decap-types.ts';

/** An Immutable.js list, as far as it is used here. */
interface DecapList {
	find: (matches: (item: DecapMap) => boolean) => DecapMap | undefined;
}

/**
 * The address under which a browser shows a picture of an entry, be it saved or just chosen. Undefined when nobody knows the picture.
 *
 * @param src The picture as the front matter names it, `media/desk.jpg`.
 */
export function findPicture(entry: DecapMap, src: string): string | undefined {
	const files = entry.get('mediaFiles');
	if (!isList(files)) return undefined;
	const file = files.find((item) => `/${String(item.get('path'))}`.endsWith(`/${src}`));
	const url = file?.get('url') ?? file?.get('displayURL');
	return typeof url === 'string' ? url : undefined;
}

function isList(value: unknown): value is DecapList {
	return typeof value === 'object' && value !== null && 'find' in value;
}
