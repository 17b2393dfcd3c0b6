import { findNearest } from '../../model/nearest.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { flatten, type Corpus } from '../read-corpus.ts';
import { lineOfField } from './line-of.ts';

/** Every picture that an entry or its body shows is in the media folder. */
export function checkPictures({ all, media, root }: Corpus): Issue[] {
	const missing = (entry: AnyEntry, src: string, field?: string): Issue[] => {
		if (media.has(src)) return [];
		const near = findNearest(src, media);
		return [
			{
				severity: 'error',
				rule: 'picture',
				file: entry.file,
				...(field !== undefined && { field, line: lineOfField(root, entry, field.split('.')) }),
				read: src,
				message: `There is no picture ${src}`,
				remedy:
					near === undefined
						? 'Put the file there, or correct the path'
						: `Did you mean ${near}? Correct the path`,
			},
		];
	};
	return flatten(all).flatMap((entry) => [
		...(entry.data.image === undefined ? [] : missing(entry, entry.data.image.src, 'image.src')),
		...('logo' in entry.data && entry.data.logo !== undefined
			? missing(entry, entry.data.logo.src, 'logo.src')
			: []),
		...entry.body.images.flatMap((src) => missing(entry, src)),
	]);
}
