import type { FacetValue } from '../format/names.ts';
import type { IndexFiles } from './files.ts';
import { loadFuse } from './fuse.ts';

const options = { threshold: 0.4, distance: 60, ignoreFieldNorm: true };

/** Finds topics, communities, sources and people by their names: first those of which a word begins like that. */
export async function suggestNames(
	{ names }: IndexFiles,
	text: string,
	count: number,
): Promise<FacetValue[]> {
	const [Fuse, { values, index }] = await Promise.all([loadFuse(), names()]);
	const fuse = new Fuse(
		values.map(({ name }) => name),
		options,
		Fuse.parseIndex<string>(index),
	);
	const isBegun = ({ name }: FacetValue): number =>
		Number(` ${name}`.toLowerCase().includes(` ${text.toLowerCase()}`));
	return fuse
		.search(text)
		.flatMap(({ refIndex }) => values[refIndex] ?? [])
		.filter(({ url }) => url !== '')
		.sort((a, b) => isBegun(b) - isBegun(a))
		.slice(0, count);
}
