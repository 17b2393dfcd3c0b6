import { describe, expect, it } from 'vitest';
import { isPublic, visibility, type Visibility } from '../../../src/model/publishing.ts';
import { createEntry } from '../../fixtures/content/entry.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { validCampaign, validCaseStudy, validConsent } from '../../fixtures/content/outreach.ts';

const today = '2026-03-29';
const yesterday = '2026-03-28';
const tomorrow = '2026-03-30';

describe('the visibility of an article', () => {
	it.each<[Visibility, object]>([
		['live', {}],
		['live', { publishAt: yesterday }],
		['live', { publishAt: today }],
		['scheduled', { publishAt: tomorrow }],
		['live', { expiresAt: tomorrow }],
		['live', { expiresAt: today }],
		['ended', { expiresAt: yesterday }],
		['live', { publishAt: today, expiresAt: today }],
		['ended', { publishAt: '2026-01-01', expiresAt: '2026-02-01' }],
		['scheduled', { publishAt: tomorrow, expiresAt: yesterday }],
		['draft', { draft: true }],
		['draft', { draft: true, publishAt: yesterday }],
		['draft', { draft: true, expiresAt: yesterday }],
	])('is %s with %j', (expected, fields) => {
		const entry = createEntry('articles', { ...validArticle, ...fields });
		expect(visibility(entry, today)).toBe(expected);
		expect(isPublic(entry, today)).toBe(!['draft', 'scheduled'].includes(expected));
	});

	it('does not depend on the date that readers see', () => {
		const entry = createEntry('articles', { ...validArticle, date: '2030-01-01' });
		expect(visibility(entry, today)).toBe('live');
	});

	it.each([
		['2026-12-31', '2027-01-01'],
		['2024-02-28', '2024-02-29'],
		['2024-02-29', '2024-03-01'],
		['2026-10-24', '2026-10-25'],
	])('changes from %s to %s', (last, next) => {
		const ending = createEntry('articles', { ...validArticle, expiresAt: last });
		expect([visibility(ending, last), visibility(ending, next)]).toEqual(['live', 'ended']);
		const coming = createEntry('articles', { ...validArticle, publishAt: next });
		expect([visibility(coming, last), visibility(coming, next)]).toEqual(['scheduled', 'live']);
	});
});

describe('the visibility of a campaign', () => {
	it.each<[Visibility, object]>([
		['live', { starts: '2026-03-01', ends: today }],
		['ended', { starts: '2026-03-01', ends: yesterday }],
		['live', { starts: tomorrow, ends: '2026-12-31' }],
		['ended', { starts: '2026-03-01', ends: '2026-12-31', expiresAt: yesterday }],
		['ended', { starts: '2026-03-01', ends: yesterday, expiresAt: tomorrow }],
	])('is %s with %j', (expected, days) => {
		const entry = createEntry('campaigns', { ...validCampaign, ...days });
		expect(visibility(entry, today)).toBe(expected);
	});
});

describe('the visibility of a case study', () => {
	it.each<[Visibility, object]>([
		['live', {}],
		['live', { expires: today }],
		['withdrawn', { expires: yesterday }],
		['live', { revoked: tomorrow }],
		['withdrawn', { revoked: today }],
		['withdrawn', { revoked: yesterday, expires: '2030-01-01' }],
	])('is %s with a consent of %j', (expected, fields) => {
		const entry = createEntry('case-studies', {
			...validCaseStudy,
			consent: { ...validConsent, ...fields },
		});
		expect(visibility(entry, today)).toBe(expected);
	});

	it('is withdrawn even when its days are over, so that the page names nobody', () => {
		const entry = createEntry('case-studies', {
			...validCaseStudy,
			expiresAt: yesterday,
			consent: { ...validConsent, revoked: yesterday },
		});
		expect(visibility(entry, today)).toBe('withdrawn');
	});
});
