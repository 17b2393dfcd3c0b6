import type { SearchDocument } from '../../../src/search/build/document.ts';

/** The names and synonyms of all that a document belongs to. */
export function namesOf({ community, topics, source, people }: SearchDocument): string[] {
	return [community, source, ...topics, ...people]
		.filter((thing) => thing !== undefined)
		.flatMap(({ name, synonyms }) => [name, ...synonyms]);
}
