import { describe, expect, it } from 'vitest';
import type { BodyPart } from '../../../../src/model/body-components.ts';
import { checkConsent } from '../../../../src/model/rules/consent.ts';
import { expiryNotice } from '../../../../src/model/rules/consent/record.ts';
import type { Finding } from '../../../../src/model/rules/rule.ts';
import type { CaseStudy } from '../../../../src/model/schemas/case-study.ts';
import {
	consent,
	context,
	createArticle,
	createStory,
	today,
} from '../../../fixtures/rules/entries.ts';

const quote = {
	text: 'They called me back.',
	who: 'A patient',
	relationship: 'patient' as const,
	typicality: 'Most people need two visits.',
};
const image = { src: 'media/garden.jpg', alt: 'A garden' };
const wordsOnly = { ...consent, covers: ['text' as const] };
const quoteInBody: BodyPart = {
	kind: 'component',
	name: 'Quote',
	attributes: { who: 'Maria Lopez', relationship: 'patient', typicality: 'Few do.' },
	parts: [],
};

function check(
	change: Partial<CaseStudy>,
	...body: [Parameters<typeof createStory>[1]?]
): Finding[] {
	return checkConsent(createStory(change, ...body), context);
}

/** A finding as people read it, for snapshots. */
function toLines(findings: Finding[]): string[] {
	return findings.map(
		({ severity, path, message, remedy }) =>
			`${severity} ${path.join('.')}: ${message}. ${remedy}.`,
	);
}

describe('a consent that has nothing against the story', () => {
	it.each<[string, Partial<CaseStudy>]>([
		['covers all that is shown', { image, quotes: [quote] }],
		['names the patient, as agreed', { quotes: [{ ...quote, who: 'Maria Lopez' }] }],
		[
			'ends with an event',
			{ consent: { ...consent, expires: undefined, expiresWith: 'the end of the campaign' } },
		],
		['runs out after the notice', { consent: { ...consent, expires: '2026-08-15' } }],
		['is signed for a minor', { consent: { ...consent, minor: true, representative: true } }],
		[
			'covers words, and only staff is quoted by name',
			{ consent: wordsOnly, quotes: [{ ...quote, who: 'Ann Berg', relationship: 'clinician' }] },
		],
		[
			'is not needed for a composite story',
			{ composite: true, consent: undefined, image, quotes: [quote] },
		],
	])('%s', (_, change) => {
		expect(check(change)).toEqual([]);
	});

	it('is asked of stories only', () => {
		expect(checkConsent(createArticle(), context)).toEqual([]);
	});
});

describe('a record that does not hold', () => {
	it('is missing', () => {
		expect(toLines(check({ consent: undefined }))).toMatchInlineSnapshot(`
			[
			  "error consent: The story has no record of a consent, so it is not published. Add "consent" with the reference of the signed form. If the patient is invented or merged from several people, mark the story as composite.",
			]
		`);
	});

	it('is dated in the future', () => {
		expect(toLines(check({ consent: { ...consent, obtained: '2026-07-01' } })))
			.toMatchInlineSnapshot(`
			[
			  "error consent.obtained: The consent is dated 2026-07-01, which is still to come, so the story is not published. Correct "obtained", or keep the story as a draft until that day.",
			]
		`);
	});

	it('has no end', () => {
		expect(toLines(check({ consent: { ...consent, expires: undefined } }))).toMatchInlineSnapshot(`
			[
			  "error consent: The consent has no end, and one without an end does not hold. Give the day under "expires" or the event under "expiresWith", as the signed form says it.",
			]
		`);
	});

	it('covers neither words nor this website', () => {
		expect(toLines(check({ consent: { ...consent, covers: ['photo'], channels: ['print'] } })))
			.toMatchInlineSnapshot(`
			[
			  "error consent.covers: The consent does not cover the story in words, so it is not published. Add "text" to "covers" if the signed form allows it, or mark the story as a draft.",
			  "error consent.channels: The consent does not allow this website, so the story is not published. Add "web" to "channels" if the signed form allows it, or mark the story as a draft.",
			]
		`);
	});

	it('is not signed for a minor', () => {
		expect(toLines(check({ consent: { ...consent, minor: true } }))).toMatchInlineSnapshot(`
			[
			  "error consent.minor: The patient is a minor, and nobody has signed for them. Have a parent or guardian sign, then set "representative" to true, or mark the story as a draft.",
			]
		`);
	});
});

describe('a record that comes to its end', () => {
	it('warns on the first day of the notice', () => {
		expect(expiryNotice).toBe(60);
		expect(toLines(check({ consent: { ...consent, expires: '2026-08-14' } })))
			.toMatchInlineSnapshot(`
			[
			  "warning consent.expires: The consent runs out on 2026-08-14, in 60 days; the story is then withdrawn everywhere. Ask for a new consent and record it, or let the story go.",
			]
		`);
	});

	it('warns on the last day', () => {
		expect(check({ consent: { ...consent, expires: today } })).toMatchObject([
			{ severity: 'warning', path: ['consent', 'expires'] },
		]);
	});

	it('warns of a day of revocation that is still to come', () => {
		expect(toLines(check({ consent: { ...consent, revoked: '2026-06-20' } })))
			.toMatchInlineSnapshot(`
			[
			  "warning consent.revoked: The consent ends on 2026-06-20, because it was revoked; the story is then withdrawn everywhere. Build the site on that day.",
			]
		`);
	});
});

describe('a story that was withdrawn', () => {
	it('says where copies may live, by the channels that let them out', () => {
		expect(toLines(check({ consent: { ...consent, revoked: '2026-06-01' } })))
			.toMatchInlineSnapshot(`
				[
				  "warning consent.revoked: The consent was revoked on 2026-06-01: /case-studies/a-piece/ now says only that the story has been withdrawn, and everything else on this site has dropped it. Have copies taken down elsewhere: feed readers, search engines and web archives; websites that embed it or have pasted its text; posts on social media; newsrooms and what they have printed; handouts, posters and waiting rooms.",
				]
			`);
	});

	it('says so when the consent ran out', () => {
		expect(toLines(check({ consent: { ...consent, expires: '2026-06-14', channels: ['web'] } })))
			.toMatchInlineSnapshot(`
				[
				  "warning consent.expires: The consent ran out on 2026-06-14: /case-studies/a-piece/ now says only that the story has been withdrawn, and everything else on this site has dropped it. Have copies taken down elsewhere: feed readers, search engines and web archives.",
				]
			`);
	});

	it('has nothing else said about it', () => {
		const revoked = { ...wordsOnly, revoked: '2026-06-01', minor: true };
		expect(check({ consent: revoked, image, quotes: [quote] })).toHaveLength(1);
	});
});

describe('what the consent does not cover', () => {
	it('is a picture, in the front matter and in the body', () => {
		expect(toLines(check({ consent: wordsOnly, image }, { images: ['media/bed.jpg'] })))
			.toMatchInlineSnapshot(`
			[
			  "error image.src: The story shows media/garden.jpg, and the consent does not cover photos. Add "photo" to "covers" if the signed form allows it, or remove the picture.",
			  "error body: The story shows media/bed.jpg, and the consent does not cover photos. Add "photo" to "covers" if the signed form allows it, or remove the picture.",
			]
		`);
	});

	it('is a quote, in the front matter and in the body', () => {
		const unnamed = { ...wordsOnly, covers: ['text' as const, 'name' as const] };
		expect(toLines(check({ consent: unnamed, quotes: [quote] }, { parts: [quoteInBody] })))
			.toMatchInlineSnapshot(`
			[
			  "error quotes.0: The story quotes "A patient", and the consent does not cover quotes. Add "quote" to "covers" if the signed form allows it, or tell it in your own words.",
			  "error body: The story quotes "Maria Lopez", and the consent does not cover quotes. Add "quote" to "covers" if the signed form allows it, or tell it in your own words.",
			]
		`);
	});

	it('may be a quote in plain Markdown', () => {
		const parts: BodyPart[] = [{ kind: 'html', html: '<blockquote><p>Thanks.</p></blockquote>' }];
		expect(toLines(check({ consent: wordsOnly }, { parts }))).toMatchInlineSnapshot(`
			[
			  "warning body: The body quotes somebody, and the consent does not cover quotes. If the patient says it, tell it in your own words or add "quote" to "covers".",
			]
		`);
	});

	it('is a name, and surely so when it is whole', () => {
		const unnamed = { ...consent, covers: ['text' as const, 'quote' as const] };
		const quotes = [quote, { ...quote, who: 'Maria' }, { ...quote, who: 'Maria Lopez' }];
		expect(toLines(check({ consent: unnamed, quotes }))).toMatchInlineSnapshot(`
			[
			  "warning quotes.1.who: "Maria" may be the name of a person, and the consent does not cover the name. Say who it is without the name, such as "A patient, 54", or add "name" to "covers" if the signed form allows it.",
			  "error quotes.2.who: "Maria Lopez" looks like the name of a person, and the consent does not cover the name. Say who it is without the name, such as "A patient, 54", or add "name" to "covers" if the signed form allows it.",
			]
		`);
	});

	it('is a name with a title anywhere in the text', () => {
		expect(toLines(check({ consent: wordsOnly, title: 'A call to Mrs Miller' })))
			.toMatchInlineSnapshot(`
			[
			  "warning title: The text names "Mrs Miller", and the consent does not cover the name. Say who it is without the name, such as "A patient, 54", or add "name" to "covers" if the signed form allows it.",
			]
		`);
	});
});
