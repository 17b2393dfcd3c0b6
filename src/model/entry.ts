import type { BodyPart } from './body-components.ts';
import type { CollectionName, DataOf } from './collections.ts';

/** One piece of content, read and checked. */
export interface Entry<C extends CollectionName = CollectionName> {
	collection: C;
	slug: string;
	/** BCP 47 tag: the entry's own, or the site's. */
	lang: string;
	/** The file below the content root, with forward slashes. */
	file: string;
	/** A digest of the file's bytes. */
	digest: string;
	data: DataOf<C>;
	body: Body;
}

/** An entry of any collection, told apart by `collection`. */
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** A body, rendered. Nothing in `html` can run: see `src/corpus/body`. */
export interface Body {
	html: string;
	/** The pieces of a body with components. `html` then holds the same in plain elements, for feeds and other sites. */
	parts?: BodyPart[] | undefined;
	/** The words alone, for excerpts, search and counting. */
	text: string;
	headings: Heading[];
	/** The pictures that the body shows, as paths below the content root. */
	images: string[];
	/** Addresses of this site that the body links to, with their line in the file. */
	links: { href: string; line: number }[];
}

export interface Heading {
	level: number;
	id: string;
	text: string;
}

/** The body of an entry that has none. */
export const emptyBody: Body = { html: '', text: '', headings: [], images: [], links: [] };

/** What an entry is called: the title of a piece, the name of a thing or a person. */
export function titleOf(entry: AnyEntry): string {
	return 'title' in entry.data ? entry.data.title : entry.data.name;
}
