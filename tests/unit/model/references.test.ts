import { expect, it } from 'vitest';
import { referencesOf } from '../../../src/model/references.ts';
import { fullCuratedArticle, validArticle } from '../../fixtures/content/articles.ts';
import { createEntry } from '../../fixtures/content/entry.ts';
import { fullCaseStudy, fullEvent, fullPractice } from '../../fixtures/content/outreach.ts';

it('finds every reference of an article and where it stands', () => {
	const entry = createEntry('articles', fullCuratedArticle);
	expect(referencesOf(entry).map(({ to, slug, path }) => `${path.join('.')}: ${to}/${slug}`))
		.toMatchInlineSnapshot(`
		[
		  "community: communities/heart-health",
		  "topics.0: topics/blood-pressure",
		  "topics.1: topics/home-monitoring",
		  "authors.0: people/robin-okafor",
		  "review.by: people/robin-okafor",
		]
	`);
});

it('finds the references of groups and of optional fields', () => {
	expect(targets(createEntry('case-studies', fullCaseStudy))).toEqual([
		'communities/heart-health',
		'topics/blood-pressure',
		'practices/elm-street',
		'people/robin-okafor',
		'people/robin-okafor',
	]);
	expect(targets(createEntry('events', fullEvent))).toEqual([
		'communities/heart-health',
		'campaigns/know-your-numbers',
		'topics/blood-pressure',
	]);
	expect(targets(createEntry('practices', fullPractice))).toEqual(['campaigns/know-your-numbers']);
});

it('finds none where a field is absent', () => {
	expect(targets(createEntry('articles', validArticle))).toEqual(['communities/heart-health']);
	expect(targets(createEntry('pages', { title: 'About', description: 'Us' }))).toEqual([]);
});

function targets(entry: Parameters<typeof referencesOf>[0]): string[] {
	return referencesOf(entry).map(({ to, slug }) => `${to}/${slug}`);
}
