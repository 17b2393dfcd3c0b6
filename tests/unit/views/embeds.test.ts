import { describe, expect, it } from 'vitest';
import { maxCardHeight } from '../../../src/embed/height.ts';
import { limits } from '../../../src/model/fields.ts';
import { embedRoutes } from '../../../src/views/embed.ts';
import { builderView } from '../../../src/views/embed-builder.ts';
import { oembedAnswers, plainCopies } from '../../../src/views/embed-files.ts';
import { blocksOf, embedHeights, fitCard } from '../../../src/views/embed-height.ts';
import { fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf, siteUrl } from '../../fixtures/content/current.ts';
import {
	validCampaign,
	validCaseStudy,
	validConsent,
	validPractice,
} from '../../fixtures/content/outreach.ts';

const running = { ...validCampaign, starts: '2026-03-01', urgentHelp: 'Call 911.' };
const files: ContentFiles = {
	...fileOf('campaigns/cuffs.mdx', { ...running, aliases: ['/campaigns/pressure/'] }, 'Sit still.'),
	...fileOf(
		'campaigns/over.mdx',
		{ ...running, title: 'Walk with us', ends: '2026-03-20' },
		'Old advice.',
	),
	...fileOf('practices/elm-street.yaml', { ...validPractice, campaigns: ['cuffs'] }),
};

function routesOf(more: ContentFiles = {}) {
	const corpus = currentCorpusOf({ ...files, ...more });
	return new Map(embedRoutes(corpus, new Map()).map((route) => [route.param, route]));
}

describe('the addresses of embeds', () => {
	const routes = routesOf();

	it('are those of each piece in each view, for nobody and for each practice', () => {
		expect([...routes.keys()].filter((param) => param.startsWith('cuffs'))).toEqual([
			'cuffs',
			'cuffs/for/elm-street',
			'cuffs/card',
			'cuffs/card/for/elm-street',
			'cuffs/events',
			'cuffs/events/for/elm-street',
		]);
		expect(routes.has('pressure/card/for/elm-street')).toBe(true);
		expect(routes.has('events/for/elm-street')).toBe(true);
	});

	it('each have a title of their own', () => {
		const titles = [...routes.values()].map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('name a practice only where its own file is meant', () => {
		for (const { address, page } of routes.values()) {
			expect(page.practice?.slug).toBe(address.practice);
		}
	});

	it('lead onwards only from the address without a practice', () => {
		expect(routes.get('cuffs')?.practices).toEqual(['elm-street']);
		expect(routes.get('cuffs/for/elm-street')?.practices).toEqual([]);
	});

	it('lead to the translations that are shown', () => {
		const more = routesOf(fileOf('campaigns/cuffs-es.mdx', { ...running, lang: 'es' }));
		expect(more.get('cuffs')?.translations).toBe('es=cuffs-es');
		expect(more.get('cuffs-es/card')?.translations).toBe('en=cuffs');
		expect(more.get('cuffs/for/elm-street')?.translations).toBe('');
	});
});

it('shows of an ended campaign nothing of its advice, but its urgent help', () => {
	const page = routesOf().get('over')?.page;
	expect(page).toMatchObject({
		urgentHelp: 'Call 911.',
		ended: { on: '20 March 2026' },
		keyMessages: [],
		parts: [],
		lead: undefined,
	});
});

it('offers what is shown, not what has ended or has another name today', () => {
	const pieces = builderView(currentCorpusOf(files)).groups.flatMap((group) => group.pieces);
	expect(pieces.map(({ slug }) => slug)).toEqual(['cuffs']);
	expect(pieces[0]?.practices).toMatchObject([{ slug: 'elm-street', name: 'Elm Street practice' }]);
});

it('offers a story only when its consent covers it', () => {
	const story = (channels: string[]) =>
		fileOf('case-studies/ada.mdx', { ...validCaseStudy, consent: { ...validConsent, channels } });
	const offered = (channels: string[]) =>
		builderView(currentCorpusOf({ ...files, ...story(channels) })).groups.map(({ kind }) => kind);
	expect(offered(['web'])).toEqual(['campaign']);
	expect(offered(['web', 'embed'])).toEqual(['campaign', 'story']);
});

it('makes no copy of a story that somebody may take back', () => {
	const told = { ...validCaseStudy, consent: { ...validConsent, channels: ['web', 'embed'] } };
	const copies = plainCopies(
		currentCorpusOf({
			...files,
			...fileOf('case-studies/ada.mdx', told),
			...fileOf('case-studies/nobody.mdx', { ...validCaseStudy, composite: true }),
		}),
	);
	const params = copies.map(({ param }) => param);
	expect(params).toContain('nobody');
	expect(params).not.toContain('ada');
});

it('answers oEmbed at every name, in the name of each practice, too', () => {
	const answers = oembedAnswers(currentCorpusOf(files));
	expect(answers.map(({ param }) => param)).toEqual([
		'cuffs',
		'cuffs/for/elm-street',
		'pressure',
		'pressure/for/elm-street',
		'over',
	]);
	expect(answers[1]?.answer.html).toContain(`src="${siteUrl}/embed/cuffs/card/for/elm-street/"`);
});

describe('a card', () => {
	const long = (length: number) => 'word '.repeat(length).slice(0, length - 1);
	const crowded = routesOf(
		fileOf('campaigns/crowded.mdx', {
			...running,
			title: long(limits.title),
			description: long(limits.description),
			urgentHelp: long(limits.sentence),
			keyMessages: [1, 2, 3].map((n) => `${n} ${long(limits.sentence - 2)}`),
		}),
	).get('crowded/card')?.page;

	it('leaves out its last messages rather than grow beyond its limit', () => {
		expect(crowded && embedHeights(crowded).narrow).toBeLessThanOrEqual(maxCardHeight);
	});

	it('never leaves out what to do when it is urgent', () => {
		expect(crowded?.urgentHelp).toBeDefined();
		expect(crowded && blocksOf(crowded).length).toBeGreaterThan(2);
	});

	it('stays as it is where it fits', () => {
		const small = routesOf().get('cuffs/card')?.page;
		expect(small && fitCard(small)).toBe(small);
	});
});
