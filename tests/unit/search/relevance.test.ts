import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { takeBest } from '../../../src/search/engine/rank.ts';
import { search } from '../../../src/search/engine/search.ts';
import { toDocuments } from '../../../src/search/documents.ts';
import { openBuilt } from '../../fixtures/search/built-index.ts';
import { gradedQueries, type Grade } from '../../fixtures/search/graded-queries.ts';
import { testDay } from '../../run/conditions.ts';

/** What the ranking reaches today, less a little for content that comes and goes. */
const leastMean = 0.91;

/** No query may be lost altogether. */
const leastOfAny = 0.25;

const files = await openBuilt(toDocuments(readCorpus({ root: 'src/content', today: testDay })));

describe('on the sample content', () => {
	it('forty real queries find what was meant, in the right order', async () => {
		const scores = await Promise.all(
			Object.entries(gradedQueries).map(
				async ([query, grades]) => [query, measureNdcg(await findUrls(query), grades)] as const,
			),
		);
		expect(scores).toHaveLength(40);
		expect(scores.filter(([, score]) => score < leastOfAny)).toEqual([]);
		const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
		expect(mean).toBeGreaterThan(leastMean);
	});

	it('every graded page is there', async () => {
		const cards = await Promise.all(
			Array.from({ length: files.boot.documents }, (_, id) => files.card(id)),
		);
		const graded = new Set(Object.values(gradedQueries).flatMap((grades) => Object.keys(grades)));
		const missing = [...graded].filter((key) => !cards.some(({ url }) => url.endsWith(`/${key}/`)));
		expect(missing).toEqual([]);
	});
});

async function findUrls(query: string): Promise<string[]> {
	const { ranking } = await search(files, query);
	const cards = await Promise.all(takeBest(ranking, 10).map(files.card));
	return cards.map(({ url }) => url);
}

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), with gains of 2^grade - 1. */
function measureNdcg(urls: readonly string[], grades: Record<string, Grade>): number {
	const gradeOf = (url: string): number =>
		Object.entries(grades).find(([key]) => url.endsWith(`/${key}/`))?.[1] ?? 0;
	const sum = (gains: readonly number[]): number =>
		gains.slice(0, 10).reduce((all, grade, i) => all + (2 ** grade - 1) / Math.log2(i + 2), 0);
	return sum(urls.map(gradeOf)) / sum(Object.values(grades).sort((a, b) => b - a));
}
