import type { Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import { picturesOf } from '../../model/pictures.ts';
import { flatten, type Corpus } from '../corpus.ts';
import { lineOfField } from './line-of.ts';

/** Every picture that an entry or its body shows is in the media folder. */
export function checkPictures({ all, media, root }: Corpus): Issue[] {
	return flatten(all).flatMap((entry) =>
		picturesOf(entry).flatMap(({ src, at }): Issue[] => {
			if (media.has(src)) return [];
			const near = findNearest(src, media);
			return [
				{
					severity: 'error',
					rule: 'picture',
					file: entry.file,
					...(at !== undefined && { field: at.join('.'), line: lineOfField(root, entry, at) }),
					read: src,
					message: `There is no picture ${src}`,
					remedy:
						near === undefined
							? 'Put the file there, or correct the path'
							: `Did you mean ${near}? Correct the path`,
				},
			];
		}),
	);
}
