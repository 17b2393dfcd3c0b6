import { describe, expect, it } from 'vitest';
import { applyFilters, type Filters } from '../../../../src/search/engine/filters.ts';
import { rankAll, takeBest } from '../../../../src/search/engine/rank.ts';
import { suggestNames } from '../../../../src/search/engine/suggest.ts';
import { createDocument, createNamed, openBuilt } from '../../../fixtures/search/built-index.ts';

const asthma = createNamed('asthma', 'Asthma');
const flu = createNamed('flu', 'Influenza');
const lungs = createNamed('lungs', 'Lungs and airways');

const files = await openBuilt([
	createDocument('One', { date: '2026-01-03', topics: [asthma], community: lungs }),
	createDocument('Two', { date: '2026-01-02', topics: [asthma, flu], type: 'campaigns' }),
	createDocument('Three', { date: '2025-01-01', topics: [flu], community: lungs }),
]);

async function narrow(filters: Filters): Promise<string[]> {
	const { ranking } = await applyFilters(files, rankAll(3), filters, []);
	const cards = await Promise.all(takeBest(ranking, 10).map(files.card));
	return cards.map(({ title }) => title);
}

describe('applyFilters', () => {
	it.each<[string, Filters, string[]]>([
		['leaves everything, newest first, without a choice', {}, ['One', 'Two', 'Three']],
		['takes any of the values of one facet', { topic: ['asthma', 'flu'] }, ['One', 'Two', 'Three']],
		['takes what passes in every facet', { topic: ['flu'], community: ['lungs'] }, ['Three']],
		['knows years and types', { year: ['2026'], type: ['campaigns'] }, ['Two']],
		['finds nothing for a value that is not there', { topic: ['gone'] }, []],
	])('%s', async (_, filters, titles) => {
		expect(await narrow(filters)).toEqual(titles);
	});

	it('counts what each value would leave, heeding the choices in the other facets', async () => {
		const { counts } = await applyFilters(files, rankAll(3), { topic: ['flu'] }, ['topic', 'type']);
		expect(counts.map(({ key, count, isChosen }) => [key, count, isChosen])).toEqual([
			['articles', 1, false],
			['campaigns', 1, false],
			['asthma', 2, false],
			['flu', 2, true],
		]);
	});
});

describe('suggestNames', () => {
	it.each([
		['a', ['Asthma', 'Lungs and airways']],
		['ai', ['Lungs and airways']],
		['asmtha', ['Asthma']],
	])('for %j offers %j', async (text, names) => {
		const found = await suggestNames(files, text, 2);
		expect(found.map(({ name }) => name).slice(0, names.length)).toEqual(names);
	});

	it('offers nothing that has no page', async () => {
		expect(await suggestNames(files, '2026', 5)).toEqual([]);
	});
});
