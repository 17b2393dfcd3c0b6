import { describe, expect, it } from 'vitest';
import { communityPageView, communityViews } from '../../../src/views/hubs.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { fileOf } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';

const ended = fileOf('communities/winter.md', {
	title: 'Winter',
	description: 'What helps through the cold months.',
	shortName: 'Winter',
	expiresAt: '2026-03-01',
});

const piece = fileOf('articles/winter/warm-rooms.md', { ...validArticle, community: 'winter' });

describe('a community that has ended', () => {
	it('is listed as long as it has a piece that has not', () => {
		const listed = communityViews(currentCorpusOf({ ...ended, ...piece }));
		expect(listed.map(({ slug }) => slug)).toContain('winter');
	});

	it('is not listed after that, and keeps its page for those who come from elsewhere', () => {
		const corpus = currentCorpusOf(ended);
		expect(communityViews(corpus).map(({ slug }) => slug)).not.toContain('winter');
		const entry = corpus.indexes.communities.find(({ slug }) => slug === 'winter');
		if (entry === undefined) throw new Error('the community has no page');
		expect(communityPageView(entry, corpus, new Map())).toMatchObject({ shelves: [] });
	});
});
