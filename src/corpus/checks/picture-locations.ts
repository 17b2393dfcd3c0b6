import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { picturesOf } from '../../model/pictures.ts';
import { carriesLocation } from '../picture-location.ts';
import type { Corpus } from '../corpus.ts';
import { lineInBody, lineOfField } from './line-of.ts';

/**
 * No picture of a story says where it was taken. What is published is stripped of it in any case;
 * the original stays in the repository, which more people can read than the consent may name.
 */
export function checkPictureLocations({ all, media, root }: Corpus): Issue[] {
	const located = new Map<string, boolean>();
	return all['case-studies'].flatMap((story) =>
		picturesOf(story).flatMap(({ src, at }): Issue[] => {
			if (!media.has(src)) return [];
			const isLocated = located.get(src) ?? carriesLocation(readFileSync(join(root, src)));
			located.set(src, isLocated);
			if (!isLocated) return [];
			return [
				{
					severity: 'warning',
					rule: 'picture-location',
					file: story.file,
					field: at?.join('.') ?? 'body',
					line: at === undefined ? lineInBody(root, story, src) : lineOfField(root, story, at),
					read: src,
					message: `The file ${src} says where the picture was taken`,
					remedy: 'Save it again without its metadata. The published sizes never carry any',
				},
			];
		}),
	);
}
