import { facetNames, type FacetName, type FacetValue } from '../format/names.ts';
import type { IndexFiles } from './files.ts';
import type { Ranking } from './rank.ts';

/** The chosen values of each facet, by key. A document passes that has one of them in every facet with a choice. */
export type Filters = Partial<Record<FacetName, string[]>>;

/** One value of a facet, with how many results it would leave. */
export interface FacetCount extends FacetValue {
	count: number;
	isChosen: boolean;
}

/** What is left of a result, and what each facet could do to it. */
export interface Filtered {
	ranking: Ranking;
	counts: FacetCount[];
}

/** Narrows a result and counts what is left by the asked facets. Counts of a facet heed the choices in all others. */
export async function applyFilters(
	{ boot, names, facet }: IndexFiles,
	ranking: Ranking,
	filters: Filters,
	counted: readonly FacetName[],
): Promise<Filtered> {
	const wanted = facetNames.filter((name) => counted.includes(name) || filters[name]?.length);
	if (wanted.length === 0) return { ranking, counts: [] };
	const [{ values }, ...lists] = await Promise.all([names(), ...wanted.map(facet)]);
	const facets = wanted.map((name, i) => {
		const own = values.filter((value) => value.facet === name);
		const chosen = own.map(({ key }) => filters[name]?.includes(key) ?? false);
		return {
			own,
			chosen,
			lists: lists[i] ?? [],
			passed: filters[name]?.length
				? markChosen(lists[i] ?? [], chosen, boot.documents)
				: undefined,
		};
	});
	const passes = (id: number, except?: unknown): boolean =>
		facets.every((other) => other === except || other.passed?.[id] !== 0);
	const counts = facets.flatMap((one) => {
		const isFound = new Uint8Array(boot.documents);
		for (const id of ranking.ids) isFound[id] = passes(id, one) ? 1 : 0;
		return one.own.map((value, i) => {
			const count = (one.lists[i] ?? new Uint32Array()).reduce(
				(sum, id) => sum + (isFound[id] ?? 0),
				0,
			);
			return { ...value, count, isChosen: one.chosen[i] ?? false };
		});
	});
	return {
		ranking: { ...ranking, ids: ranking.ids.filter((id) => passes(id)) },
		counts: counts.filter(({ count, isChosen }) => count > 0 || isChosen),
	};
}

/** Marks the documents of the chosen values. */
function markChosen(
	lists: readonly Uint32Array[],
	chosen: readonly boolean[],
	documents: number,
): Uint8Array {
	const passed = new Uint8Array(documents);
	lists.forEach((ids, i) => {
		if (chosen[i]) for (const id of ids) passed[id] = 1;
	});
	return passed;
}
