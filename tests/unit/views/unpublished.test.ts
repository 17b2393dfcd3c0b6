import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../../src/model/publishing.ts';
import { allViews } from '../../fixtures/content/all-views.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { fileOf, today, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';
import {
	validCampaign,
	validCaseStudy,
	validConsent,
	validEvent,
	validPractice,
} from '../../fixtures/content/outreach.ts';
import { validPage, validPerson, validTopic } from '../../fixtures/content/shelves.ts';

/** A word that stands in every text of the entry that must not be seen, and nowhere else. */
const marker = 'zanzibar';
const said = { title: `A ${marker} title`, description: `A ${marker} description` };
const named = { name: `The ${marker} name`, description: `A ${marker} description` };
const body = `A ${marker} body.`;
const aliases = [`/old/${marker}/`];

const states: [Visibility, object][] = [
	['draft', { draft: true }],
	['scheduled', { publishAt: '2026-03-30' }],
];

const kinds: [string, (state: object) => ContentFiles][] = [
	[
		'an article',
		(state) =>
			fileOf(
				`articles/heart-health/${marker}.md`,
				{
					...validArticle,
					...said,
					...state,
					aliases,
					topics: ['blood-pressure'],
					authors: ['robin-okafor'],
					source: undefined,
				},
				body,
			),
	],
	[
		'a topic',
		(state) => fileOf(`topics/${marker}.yaml`, { ...validTopic, ...named, ...state, aliases }),
	],
	[
		'a person',
		(state) => fileOf(`people/${marker}.yaml`, { ...validPerson, ...named, ...state, aliases }),
	],
	[
		'a practice',
		(state) =>
			fileOf(`practices/${marker}.yaml`, { ...validPractice, ...named, ...state, aliases }),
	],
	[
		'a page',
		(state) =>
			fileOf(
				`pages/${marker}.md`,
				{ ...validPage, ...said, ...state, footer: true, aliases },
				body,
			),
	],
	[
		'a campaign',
		(state) =>
			fileOf(`campaigns/${marker}.mdx`, { ...validCampaign, ...said, ...state, aliases }, body),
	],
	[
		'an event',
		(state) => fileOf(`events/${marker}.md`, { ...validEvent, ...said, ...state, aliases }, body),
	],
	[
		'a case study',
		(state) =>
			fileOf(
				`case-studies/${marker}.mdx`,
				{ ...validCaseStudy, ...said, ...state, aliases, consent: validConsent },
				body,
			),
	],
];

/** Live entries that point at each of them. */
const pointers: ContentFiles = {
	...fileOf('articles/heart-health/points.md', {
		...validArticle,
		title: 'Points at it',
		topics: ['blood-pressure', marker],
		authors: ['robin-okafor', marker],
		review: { by: marker, on: '2026-01-01', due: '2027-01-01' },
	}),
	...fileOf('events/points.md', { ...validEvent, topics: [marker], campaign: marker }),
	...fileOf('case-studies/points.mdx', {
		...validCaseStudy,
		title: 'Points too',
		topics: [marker],
		authors: [marker],
		practice: marker,
		consent: validConsent,
	}),
};

describe.each(kinds)('%s', (_, filesOf) => {
	it.each(states)('that is a %s is in no view at all', (_state, fields) => {
		const views = allViews(currentCorpusOf({ ...pointers, ...filesOf(fields) }));
		expect(viewsWith(marker, views)).toEqual([]);
	});

	it('that is live is in some, so that this test can fail', () => {
		const views = allViews(currentCorpusOf({ ...pointers, ...filesOf({}) }));
		expect(viewsWith(marker, views)).not.toEqual([]);
	});
});

describe('a withdrawn story', () => {
	it.each([
		['revoked', { ...validConsent, revoked: today }],
		['run out', { ...validConsent, expires: '2026-03-28' }],
	])('whose consent is %s leaves only its address', (_, consent) => {
		const views = allViews(
			currentCorpusOf(
				fileOf('case-studies/told.mdx', { ...validCaseStudy, ...said, consent }, body),
			),
		);
		expect(viewsWith(marker, views)).toEqual([]);
		expect(viewsWith('/case-studies/told/', views)).toEqual(['caseStudies']);
	});
});

describe('an article whose last day has passed', () => {
	const ended = fileOf(
		'articles/heart-health/over.md',
		{ ...validArticle, ...said, expiresAt: '2026-03-28', topics: ['blood-pressure'], aliases },
		body,
	);
	const views = allViews(currentCorpusOf(ended));

	it('keeps its page and its old paths, and leaves everything else', () => {
		expect(viewsWith(marker, views)).toEqual(['articles', 'redirects']);
		expect(viewsWith('/articles/over/', views)).toEqual(['articles', 'redirects']);
	});

	it('says on its page when it ended, and nothing of what it said', () => {
		const page = (views['articles'] as { page: { path: string } }[]).find(({ page: { path } }) =>
			path.endsWith('/over/'),
		);
		expect(page).toMatchObject({ endedOn: '2026-03-28', page: { noindex: true } });
		expect(JSON.stringify(page)).not.toContain(body);
		expect(JSON.stringify(page)).not.toContain(said.description);
	});
});

/** The names of the views that hold a text anywhere. */
function viewsWith(text: string, views: Record<string, unknown>): string[] {
	return Object.entries(views).flatMap(([name, view]) =>
		JSON.stringify(view).toLowerCase().includes(text.toLowerCase()) ? [name] : [],
	);
}
