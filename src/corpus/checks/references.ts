import { definitionOf, isCollectionName } from '../../model/collections.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import { isPublic } from '../../model/publishing.ts';
import { referencesIn, referencesOf, type Reference } from '../../model/references.ts';
import { isSlug } from '../../model/slug.ts';
import type { EntryFile, RejectedFile } from '../files.ts';
import { flatten, type Corpus } from '../corpus.ts';
import { lineOfField } from './line-of.ts';

/**
 * Every slug that an entry refers to is there, and is public where the entry is.
 * A target whose own file has errors counts as there: its own issues say what is wrong.
 *
 * @param rejected Files with other errors: what they refer to is looked up all the same.
 */
export function checkReferences(
	corpus: Corpus,
	files: readonly EntryFile[],
	rejected: readonly RejectedFile[],
): Issue[] {
	const slugs = new Map<string, Set<string>>();
	for (const { collection, slug } of files) {
		const known = slugs.get(collection) ?? new Set();
		slugs.set(collection, known.add(slug));
	}
	const isMissing = ({ to, slug }: Reference): boolean => slugs.get(to)?.has(slug) !== true;
	return [
		...rejected.flatMap((file) =>
			referencesIn(file.collection, file.data)
				.filter((reference) => isSlug(reference.slug) && isMissing(reference))
				.map((reference) => missingIssue(corpus, file, reference, slugs.get(reference.to) ?? [])),
		),
		...flatten(corpus.all).flatMap((entry) =>
			referencesOf(entry).flatMap((reference) =>
				isMissing(reference)
					? [missingIssue(corpus, entry, reference, slugs.get(reference.to) ?? [])]
					: checkPublic(corpus, entry, reference),
			),
		),
	];
}

/** What is public refers to what is public. */
function checkPublic(corpus: Corpus, entry: AnyEntry, reference: Reference): Issue[] {
	const { to, slug, path } = reference;
	const target = isCollectionName(to) ? corpus.find(to, slug) : undefined;
	if (target === undefined || isPublic(target, corpus.today) || !isPublic(entry, corpus.today)) {
		return [];
	}
	// The folder of an entry is part of its public address.
	const isInAddress = path[0] === definitionOf(entry.collection).folderField;
	return [
		isInAddress
			? {
					severity: 'error',
					...placeOf(corpus, entry, reference),
					message: `"${slug}" in ${to}/ is not public yet, and this page would give its name away`,
					remedy: 'Publish it, or make this a draft too',
				}
			: {
					severity: 'warning',
					...placeOf(corpus, entry, reference),
					message: `"${slug}" in ${to}/ is not public yet, so this page does not show it`,
					remedy: 'Publish it, or remove it here',
				},
	];
}

type Place = Pick<AnyEntry, 'collection' | 'file'>;

function missingIssue(
	corpus: Corpus,
	place: Place,
	reference: Reference,
	slugs: Iterable<string>,
): Issue {
	const { to, slug } = reference;
	const near = findNearest(slug, slugs);
	return {
		severity: 'error',
		...placeOf(corpus, place, reference),
		message: `There is no "${slug}" in ${to}/`,
		remedy:
			near === undefined
				? `Add ${to}/${slug}, or correct the name`
				: `Did you mean "${near}"? Correct it, or add ${to}/${slug}`,
	};
}

function placeOf({ root }: Corpus, place: Place, { slug, path }: Reference) {
	return {
		rule: 'reference',
		file: place.file,
		line: lineOfField(root, place, path),
		field: path.join('.'),
		read: slug,
	};
}
