import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

it('shows a demonstration that has no problem of its own', () => {
	const corpus = readCorpus({
		root: join(import.meta.dirname, '../../../cms/demo'),
		today: '2026-06-01',
	});
	expect(corpus.issues).toEqual([]);
	expect(corpus.live.articles).toHaveLength(1);
});
