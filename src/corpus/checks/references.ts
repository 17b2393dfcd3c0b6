import { definitionOf, isCollectionName } from '../../model/collections.ts';
import type { Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import { isPublic } from '../../model/publishing.ts';
import { referencesOf } from '../../model/references.ts';
import type { EntryFile } from '../files.ts';
import { flatten, type Corpus } from '../read-corpus.ts';
import { lineOfField } from './line-of.ts';

/**
 * Every slug that an entry refers to is there, and is public where the entry is.
 * A target whose own file has errors counts as there: its own issues say what is wrong.
 */
export function checkReferences(corpus: Corpus, files: readonly EntryFile[]): Issue[] {
	const known = new Map<string, Set<string>>();
	for (const { collection, slug } of files) {
		const slugs = known.get(collection) ?? new Set();
		known.set(collection, slugs.add(slug));
	}
	return flatten(corpus.all).flatMap((entry) =>
		referencesOf(entry).flatMap(({ to, slug, path }): Issue[] => {
			const place = () => ({
				rule: 'reference',
				file: entry.file,
				line: lineOfField(corpus.root, entry, path),
				field: path.join('.'),
				read: slug,
			});
			const slugs = known.get(to) ?? new Set<string>();
			if (!slugs.has(slug)) {
				const near = findNearest(slug, slugs);
				return [
					{
						severity: 'error',
						...place(),
						message: `There is no "${slug}" in ${to}/`,
						remedy:
							near === undefined
								? `Add ${to}/${slug}, or correct the name`
								: `Did you mean "${near}"? Correct it, or add ${to}/${slug}`,
					},
				];
			}
			const target = isCollectionName(to) ? corpus.find(to, slug) : undefined;
			if (
				target !== undefined &&
				isPublic(entry, corpus.today) &&
				!isPublic(target, corpus.today)
			) {
				// The folder of an entry is part of its public address.
				if (path[0] === definitionOf(entry.collection).folderField) {
					return [
						{
							severity: 'error',
							...place(),
							message: `"${slug}" in ${to}/ is not public yet, and this page would give its name away`,
							remedy: 'Publish it, or make this a draft too',
						},
					];
				}
				return [
					{
						severity: 'warning',
						...place(),
						message: `"${slug}" in ${to}/ is not public yet, so this page does not show it`,
						remedy: 'Publish it, or remove it here',
					},
				];
			}
			return [];
		}),
	);
}
