import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PictureError } from '../../src/media/picture-error.ts';
import { readPictures } from '../../src/media/pictures.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import type { Issue } from '../../src/model/issue.ts';
import { picturesOf } from '../../src/model/pictures.ts';

/**
 * Looks into the pictures that entries show, drafts included: one that is too large, broken or no picture at all
 * would otherwise be found by the build. A picture that is not there is the corpus's own finding.
 */
export async function checkPictureFiles(
	root: string,
	entries: readonly AnyEntry[],
): Promise<Issue[]> {
	const shown = entries.flatMap((entry) => picturesOf(entry).map(({ src }) => ({ entry, src })));
	const present = shown.filter(({ src }) => existsSync(join(root, src)));
	try {
		await readPictures(
			root,
			present.map(({ src }) => src),
		);
		return [];
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
		return error.problems.map(({ src, message, remedy }): Issue => {
			const showing = present.filter((picture) => picture.src === src);
			return {
				severity: 'error',
				rule: 'picture',
				file: src,
				read: src,
				message: `${message} (shown by ${showing.map(({ entry }) => entry.file).join(', ')})`,
				remedy,
			};
		});
	}
}
