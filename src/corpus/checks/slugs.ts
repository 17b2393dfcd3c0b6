import type { Issue } from '../../model/issue.ts';
import type { EntryFile } from '../files.ts';

/** One slug, one entry of a collection, whatever folder the files are in: feeds, search and the API know entries by it. */
export function checkSlugs(files: readonly EntryFile[]): Issue[] {
	const first = new Map<string, string>();
	return files.flatMap(({ collection, slug, file }): Issue[] => {
		const key = `${collection}/${slug}`;
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, file);
			return [];
		}
		return [
			{
				severity: 'error',
				rule: 'slug',
				file,
				read: slug,
				message: `The slug "${slug}" is already taken by ${other}`,
				remedy:
					'Rename one of the two files, and put its old path under "aliases" if it was public',
			},
		];
	});
}
