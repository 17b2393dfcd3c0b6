import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/search/build/build-index.ts';
import { search } from '../../../../src/search/engine/search.ts';
import { bootFile } from '../../../../src/search/format/files.ts';
import {
	buildTools,
	createDocument,
	findTitles,
	openBuilt,
} from '../../../fixtures/search/built-index.ts';

const documents = Array.from({ length: 40 }, (_, i) =>
	createDocument(`Piece ${i}`, {
		date: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
		text: `Words of piece number ${i}, and asthma in every third: ${i % 3 === 0 ? 'asthma' : 'none'}.`,
	}),
);

describe('buildIndex', () => {
	it('gives the same bytes for the same documents in any order', () => {
		const expected = [...buildIndex(documents, buildTools)];
		fc.assert(
			fc.property(fc.shuffledSubarray(documents, { minLength: 40 }), (shuffled) => {
				expect([...buildIndex(shuffled, buildTools)]).toEqual(expected);
			}),
			{ numRuns: 5 },
		);
	});

	it('names its folder after the content, so that a folder never changes', () => {
		const folderOf = (all: typeof documents): string[] => [
			...new Set(
				[...buildIndex(all, buildTools).keys()]
					.filter((path) => path !== bootFile)
					.map((path) => path.split('/').slice(0, 2).join('/')),
			),
		];
		const [one = createDocument('One'), ...others] = documents;
		expect(folderOf(documents)).toHaveLength(1);
		expect(folderOf([{ ...one, title: 'Another' }, ...others])).not.toEqual(folderOf(documents));
	});

	it('writes a card for each document, and no file that is empty', () => {
		const files = buildIndex(documents, buildTools);
		expect([...files.keys()].filter((path) => /\/c\d+\.bin$/.test(path))).toHaveLength(40);
		expect(Math.min(...[...files.values()].map(({ length }) => length))).toBeGreaterThan(5);
	});

	it('keeps words of nearly every document findable where they stand out', async () => {
		const many = Array.from({ length: 1200 }, (_, i) =>
			createDocument(i === 7 ? 'The common word' : `Piece ${i}`, { text: 'A common word.' }),
		);
		const files = await openBuilt(many);
		expect(await findTitles(files, 'common')).toEqual(['The common word']);
		const { ranking } = await search(files, 'common 700');
		expect({ found: ranking.ids.length, full: ranking.full }).toEqual({ found: 2, full: 1 });
	});
});
