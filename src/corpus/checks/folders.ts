import { definitionOf, entryFile } from '../../model/collections.ts';
import type { Issue } from '../../model/issue.ts';
import { flatten, type Corpus } from '../corpus.ts';
import { lineOfField } from './line-of.ts';

/** A file stands in the folder that its own field names. */
export function checkFolders({ all, root }: Corpus): Issue[] {
	return flatten(all).flatMap((entry): Issue[] => {
		const expected = entryFile(entry.collection, entry.slug, entry.data);
		if (entry.file === expected) return [];
		const { folderField = '' } = definitionOf(entry.collection);
		return [
			{
				severity: 'error',
				rule: 'folder',
				file: entry.file,
				line: lineOfField(root, entry, [folderField]),
				field: folderField,
				message: `The ${folderField} in the file is not the folder that the file is in`,
				remedy: `Move the file to ${expected}, or correct "${folderField}"`,
			},
		];
	});
}
