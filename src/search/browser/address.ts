import { facetNames } from '../format/names.ts';
import type { Filters } from '../engine/filters.ts';

/** What the address of the search page says. */
export interface SearchState {
	query: string;
	filters: Filters;
	/** Take every word as it was typed. */
	isLiteral: boolean;
}

/** Reads the query part of an address. What it does not know it passes over. */
export function readAddress(search: string): SearchState {
	const params = new URLSearchParams(search);
	const chosen = facetNames
		.map((name) => [name, params.getAll(name)] as const)
		.filter(([, keys]) => keys.length > 0);
	return {
		query: params.get('q') ?? '',
		filters: Object.fromEntries(chosen),
		isLiteral: params.has('literal'),
	};
}

/** Writes an address that `readAddress` reads back: to be kept, sent to a friend, or gone back to. */
export function writeAddress({ query, filters, isLiteral }: SearchState): string {
	const params = new URLSearchParams(query === '' ? [] : [['q', query]]);
	for (const name of facetNames) {
		for (const key of filters[name] ?? []) params.append(name, key);
	}
	if (isLiteral) params.append('literal', '');
	return `?${params}`;
}
