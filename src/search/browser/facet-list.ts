import type { FacetCount, Filters } from '../engine/filters.ts';
import { facetNames, type FacetName } from '../format/names.ts';
import type { SearchTexts } from '../texts.ts';
import { create } from './elements.ts';

/** How many values of a facet are offered, beside those that are chosen. */
const maxValues = 10;

/** The facets beside the results. */
export interface FacetList {
	/** The facets that are open, so that what they show has to be counted. */
	listed: () => FacetName[];
	show: (counts: readonly FacetCount[], filters: Filters) => void;
}

/**
 * Makes the facets: one disclosure each, which counts its values only while it is open.
 *
 * @param choose Called with the new choice.
 */
export function createFacetList(
	root: HTMLElement,
	texts: SearchTexts,
	choose: (filters: Filters) => void,
): FacetList {
	let chosen: Filters = {};
	const lists = facetNames.map((facet) => {
		const values = create('ul', { className: 'values' });
		const details = create('details', {}, create('summary', {}, texts.facets[facet]), values);
		details.addEventListener(
			'toggle',
			() => details.open && !values.hasChildNodes() && choose(chosen),
		);
		root.append(details);
		return { facet, details, values };
	});
	return {
		listed: () => lists.filter(({ details }) => details.open).map(({ facet }) => facet),
		show: (counts, filters) => {
			chosen = filters;
			// The boxes are made anew, so the one that was just pressed has to get the focus back.
			const { id } = document.activeElement ?? {};
			for (const { facet, values } of lists) {
				values.replaceChildren(
					...offered(counts, facet).map((value) => createValue(value, texts, filters, choose)),
				);
			}
			if (id) document.getElementById(id)?.focus();
		},
	};
}

function offered(counts: readonly FacetCount[], facet: FacetName): FacetCount[] {
	return counts
		.filter((value) => value.facet === facet)
		.sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
		.filter(({ isChosen }, i) => isChosen || i < maxValues);
}

function createValue(
	{ facet, key, name, count, isChosen }: FacetCount,
	texts: SearchTexts,
	filters: Filters,
	choose: (filters: Filters) => void,
): HTMLElement {
	const types: Partial<Record<string, string>> = texts.types;
	const box = create('input', {
		type: 'checkbox',
		id: `${facet}-${key}`,
		checked: isChosen,
		onchange: () => {
			const others = (filters[facet] ?? []).filter((other) => other !== key);
			const keys = isChosen ? others : [...others, key];
			const { [facet]: _, ...rest } = filters;
			choose(keys.length > 0 ? { ...rest, [facet]: keys } : rest);
		},
	});
	const label = facet === 'type' ? (types[key] ?? name) : name;
	return create(
		'li',
		{},
		create(
			'label',
			{},
			box,
			create('span', {}, label),
			create('span', { className: 'figures' }, String(count)),
		),
	);
}
