import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import {
	definitionOf,
	isCollectionName,
	mediaFolder,
	siteFile,
} from '../../src/model/collections.ts';
import { imageSchema } from '../../src/model/fields.ts';
import { Refusal } from './refusal.ts';

/** What a path of the content root holds. */
export type PlaceKind = 'entry' | 'picture' | 'folder';

/**
 * Where a path of the editor stands on the disk. Only what the editor edits has a place: entries and folders of collections,
 * pictures, and the settings file. The rules are about the words of the path; `refuseLinks` looks at the disk.
 *
 * @param root The content root as an absolute path.
 * @throws {Refusal} When the path is anything else.
 */
export function resolvePlace(root: string, path: unknown, ...kinds: PlaceKind[]): string {
	if (typeof path !== 'string') throw outside(String(path));
	const segments = path.split('/');
	const kind = segments.every((segment) => plainName.test(segment))
		? kindOfPath(segments)
		: undefined;
	if (kind === undefined || !kinds.includes(kind)) throw outside(path);
	return join(root, ...segments);
}

/**
 * Makes sure that nothing on the way from the content root to a place is a link: it could lead outside.
 *
 * @throws {Refusal} When something is.
 */
export async function refuseLinks(root: string, place: string): Promise<void> {
	let at = root;
	for (const segment of place.slice(root.length).split(/[\\/]/).filter(Boolean)) {
		at = join(at, segment);
		const stat = await lstat(at).catch(() => undefined);
		if (stat === undefined) return;
		if (stat.isSymbolicLink()) {
			throw new Refusal(
				403,
				`${segment} is a link, and the editor follows none. Put the file itself there.`,
			);
		}
	}
}

/** No dot in front, no separator of any system, nothing that a shell or a URL reads in its own way. */
const plainName = /^[A-Za-z0-9_][\w.-]*$/;

function kindOfPath(segments: string[]): PlaceKind | undefined {
	const [first = '', ...rest] = segments;
	const name = rest.at(-1);
	const path = segments.join('/');
	if (first === siteFile) return rest.length === 0 ? 'entry' : undefined;
	if (first === mediaFolder) {
		return imageSchema.shape.src.safeParse(path).success ? 'picture' : 'folder';
	}
	if (!isCollectionName(first)) return undefined;
	const { extension, folderField } = definitionOf(first);
	const depth = folderField === undefined ? 1 : 2;
	if (rest.length === depth && name?.endsWith(`.${extension}`)) return 'entry';
	return rest.length < depth ? 'folder' : undefined;
}

function outside(path: string): Refusal {
	return new Refusal(403, `"${path}" is not a file of the content that the editor may touch.`);
}
