import type { AnyEntry } from './entry.ts';
import { findFields, valuesAt } from './field-values.ts';
import { visibility } from './publishing.ts';

/** What a picture may be at most. Beyond it a slip is likelier than a need. */
export const pictureLimits = {
	/** The size of its file. */
	bytes: 20_000_000,
	pixels: 40_000_000,
} as const;

/** A picture that an entry shows. */
export interface ShownPicture {
	/** Its path below the content root. */
	src: string;
	/** Where it stands in the front matter; undefined when the body shows it. */
	at: (string | number)[] | undefined;
}

/** All pictures that an entry shows. Which fields hold one is a fact of the schema: the widget beside the field. */
export function picturesOf(entry: AnyEntry): ShownPicture[] {
	return [
		...pictureFields[entry.collection].flatMap(({ path }) =>
			valuesAt(entry.data, path).map(({ value, at }) => ({ src: value, at })),
		),
		...entry.body.images.map((src) => ({ src, at: undefined })),
	];
}

/** Whether an entry has nothing to show on cards and in shared links, though its front matter could name a picture. */
export function lacksPicture({ collection, data }: AnyEntry): boolean {
	const fields = pictureFields[collection];
	return fields.length > 0 && fields.every(({ path }) => valuesAt(data, path).length === 0);
}

/**
 * The pictures that may be published: those of entries that are shown in full.
 * A draft's picture would give it away, and a withdrawn story's is part of what was withdrawn.
 */
export function publishedPictures(entries: Iterable<AnyEntry>, today: string): Set<string> {
	const published = new Set<string>();
	for (const entry of entries) {
		const state = visibility(entry, today);
		if (state !== 'live' && state !== 'ended') continue;
		for (const { src } of picturesOf(entry)) published.add(src);
	}
	return published;
}

const pictureFields = findFields((node) => node.cms?.widget === 'image');
