/**
 * Where the editor shows the form of an entry. Decap names an entry by its path below the folder of its collection.
 *
 * @param list The list that it stands in.
 * @param file Its file below the content root.
 * @example entryHash('articles-curated', 'articles/sleep/a-quiet-ward.md') // '#/collections/articles-curated/entries/sleep/a-quiet-ward'
 */
export function entryHash(list: string, file: string): string {
	const name = file
		.split('/')
		.slice(1)
		.join('/')
		.replace(/\.[^./]*$/, '');
	return `#/collections/${list}/entries/${name}`;
}
