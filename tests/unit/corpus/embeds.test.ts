import { describe, expect, it } from 'vitest';
import { embedsToLock, listEmbeds } from '../../../src/corpus/embeds.ts';
import type { EmbedsLock } from '../../../src/corpus/embeds-lock.ts';
import {
	corpusOf,
	fileOf,
	soundFiles,
	type ContentFiles,
} from '../../fixtures/content/content-root.ts';
import {
	validCampaign,
	validCaseStudy,
	validConsent,
	validPractice,
} from '../../fixtures/content/outreach.ts';

const campaign = { ...validCampaign, starts: '2026-03-01' };
const story = {
	...validCaseStudy,
	practice: 'elm-street',
	consent: { ...validConsent, channels: ['web', 'embed'] },
};
const practice = fileOf('practices/elm-street.yaml', { ...validPractice, campaigns: ['cuffs'] });

/** The embeds of some files, each as one line. */
function embedsOf(files: ContentFiles, lock: EmbedsLock = {}): string[] {
	return listEmbeds(corpusOf({ ...soundFiles, ...practice, ...files }), lock)
		.map(({ slug, state, isOld, practices, formerPractices }) =>
			[
				`${slug} ${state}${isOld ? ' old' : ''}`,
				...practices.map((entry) => `for ${entry.slug}`),
				...formerPractices.map((name) => `once for ${name}`),
			].join(', '),
		)
		.sort();
}

describe('a campaign', () => {
	it('is carried by the practices that say so', () => {
		expect(embedsOf(fileOf('campaigns/cuffs.mdx', campaign))).toEqual([
			'cuffs shown, for elm-street',
		]);
	});

	it('stays after its end, as ended', () => {
		const ended = { ...campaign, starts: '2026-01-01', ends: '2026-01-31' };
		expect(embedsOf(fileOf('campaigns/cuffs.mdx', ended))).toEqual(['cuffs ended, for elm-street']);
	});

	it.each([
		['a draft', { draft: true }],
		['to come', { publishAt: '2027-01-01' }],
	])('is not there while it is %s', (_case, fields) => {
		const files = {
			...fileOf('campaigns/cuffs.mdx', campaign),
			...fileOf('campaigns/other.mdx', { ...campaign, ...fields }),
		};
		expect(embedsOf(files)).toEqual(['cuffs shown, for elm-street']);
	});

	it('answers under the names that it had, for the practices of today', () => {
		const renamed = { ...campaign, aliases: ['/campaigns/pressure/', '/news/pressure/'] };
		expect(embedsOf(fileOf('campaigns/cuffs.mdx', renamed))).toEqual([
			'cuffs shown, for elm-street',
			'pressure shown old, for elm-street',
		]);
	});

	it('gives up an old name when another piece takes it', () => {
		const files = {
			...fileOf('campaigns/cuffs.mdx', campaign),
			...fileOf('case-studies/pressure.mdx', story),
			...fileOf('campaigns/new.mdx', { ...campaign, aliases: ['/campaigns/pressure/'] }),
		};
		expect(embedsOf(files)).toEqual(['cuffs shown, for elm-street', 'new shown', 'pressure shown']);
	});

	it('still answers at the addresses of practices that have left, without their names', () => {
		const lock = { cuffs: ['elm-street', 'oak-lane'] };
		expect(embedsOf(fileOf('campaigns/cuffs.mdx', campaign), lock)).toEqual([
			'cuffs shown, for elm-street, once for oak-lane',
		]);
	});

	it('knows its translations, and is carried in all of them', () => {
		const files = {
			...fileOf('campaigns/cuffs.mdx', campaign),
			...fileOf('campaigns/cuffs-es.mdx', { ...campaign, lang: 'es' }),
			...fileOf('campaigns/cuffs-pt-br.mdx', { ...campaign, lang: 'pt-BR' }),
			// Called like a translation, and none: it is in the same language.
			...fileOf('campaigns/cuffs-en.mdx', campaign),
		};
		const corpus = corpusOf({ ...soundFiles, ...practice, ...files });
		const languages = listEmbeds(corpus, {}).map(({ slug, translations, practices }) => [
			slug,
			translations.map(({ lang }) => lang).sort(),
			practices.length,
		]);
		expect(languages.sort()).toEqual([
			['cuffs', ['es', 'pt-BR'], 1],
			['cuffs-en', [], 0],
			['cuffs-es', ['en', 'pt-BR'], 1],
			['cuffs-pt-br', ['en', 'es'], 1],
		]);
	});
});

describe('a story', () => {
	const cuffs = fileOf('campaigns/cuffs.mdx', campaign);
	const withStory = (fields: object, lock?: EmbedsLock) =>
		embedsOf({ ...cuffs, ...fileOf('case-studies/ada.mdx', { ...story, ...fields }) }, lock).filter(
			(line) => line.startsWith('ada'),
		);

	it('is carried when its consent covers it, under no practice’s name', () => {
		expect(withStory({})).toEqual(['ada shown']);
	});

	it('is not there when its consent covers this site alone', () => {
		expect(withStory({ consent: validConsent })).toEqual([]);
	});

	it.each([
		['its consent was revoked', { consent: { ...story.consent, revoked: '2026-02-01' } }],
		['its consent has run out', { consent: { ...story.consent, expires: '2026-02-01' } }],
		['its consent covers embeds no longer', { consent: validConsent }],
		['its last day is over', { expiresAt: '2026-02-01' }],
	])('says only that it is gone when %s after it was public', (_case, fields) => {
		expect(withStory(fields, { ada: ['elm-street'] })).toEqual(['ada gone, once for elm-street']);
	});
});

it('refuses two pieces at one address', () => {
	const files = {
		...fileOf('campaigns/cuffs.mdx', campaign),
		...fileOf('case-studies/cuffs.mdx', story),
	};
	expect(() => embedsOf(files)).toThrowErrorMatchingInlineSnapshot(
		`[EmbedAddressError: embeds: /embed/cuffs/ would show both campaigns/cuffs.mdx and case-studies/cuffs.mdx. Rename one of them and give it its old path as an alias]`,
	);
});

it('puts into the lock what is public now, the list of events among it', () => {
	const files = {
		...fileOf('campaigns/cuffs.mdx', campaign),
		...fileOf('case-studies/ada.mdx', story),
	};
	const corpus = corpusOf({ ...soundFiles, ...practice, ...files });
	expect(embedsToLock(corpus, {})).toEqual({
		events: ['elm-street'],
		cuffs: ['elm-street'],
		ada: [],
	});
});
