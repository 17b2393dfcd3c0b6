import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../../src/model/rules/review.ts';
import {
	context,
	createArticle,
	createCampaign,
	createStory,
	today,
} from '../../../fixtures/rules/entries.ts';

const due = (day: string) => ({ review: { by: 'clinical-editor', on: '2024-01-01', due: day } });

describe('checkReview', () => {
	it.each([
		['no review at all', createArticle()],
		['a review that is due today', createArticle(due(today))],
		['a late review of a draft', createArticle({ ...due('2024-01-01'), draft: true })],
		[
			'a late review of a page that has ended',
			createArticle({ ...due('2024-01-01'), expiresAt: '2026-01-01' }),
		],
		[
			'a late review of a campaign that is over',
			createCampaign({ ...due('2024-01-01'), ends: '2026-06-02' }),
		],
	])('says nothing about %s', (_, entry) => {
		expect(checkReview(entry, context)).toEqual([]);
	});

	it.each([
		['yesterday', '2026-06-14', 'warning'],
		['a year ago', '2025-06-15', 'warning'],
		['a year and a day ago', '2025-06-14', 'error'],
	] as const)('grades a review due %s', (_, day, severity) => {
		const finding = [{ severity, path: ['review', 'due'], read: day }];
		expect(checkReview(createArticle(due(day)), context)).toMatchObject(finding);
		expect(checkReview(createStory(due(day)), context)).toMatchObject(finding);
	});

	it.each([
		['2027-02-28', 'warning'],
		['2027-03-01', 'error'],
	] as const)('counts a year by the calendar: %s', (day, severity) => {
		const finding = checkReview(createArticle(due('2026-02-28')), { ...context, today: day });
		expect(finding).toMatchObject([{ severity }]);
	});

	it('says how late it is and what to do', () => {
		expect(checkReview(createArticle(due('2026-06-14')), context)).toMatchInlineSnapshot(`
			[
			  {
			    "message": "The review was due on 2026-06-14, 1 day ago",
			    "path": [
			      "review",
			      "due",
			    ],
			    "read": "2026-06-14",
			    "remedy": "Have the page reviewed, then update "on" and "due" under "review"",
			    "severity": "warning",
			  },
			]
		`);
		expect(checkReview(createArticle(due('2025-01-15')), context)).toMatchInlineSnapshot(`
			[
			  {
			    "message": "The review was due on 2025-01-15, 516 days ago, which is more than a year",
			    "path": [
			      "review",
			      "due",
			    ],
			    "read": "2025-01-15",
			    "remedy": "Have the page reviewed, then update "on" and "due" under "review". If the page must stay as it is, say why under "reviewOverdue"",
			    "severity": "error",
			  },
			]
		`);
	});

	it('warns only, and repeats the reason, when the entry gives one', () => {
		const reason = { reviewOverdue: 'The new guideline comes out in July' };
		expect(checkReview(createArticle({ ...due('2025-01-15'), ...reason }), context))
			.toMatchInlineSnapshot(`
			[
			  {
			    "message": "The review was due on 2025-01-15, 516 days ago, because: The new guideline comes out in July",
			    "path": [
			      "review",
			      "due",
			    ],
			    "read": "2025-01-15",
			    "remedy": "Have the page reviewed, then update "on" and "due" under "review"",
			    "severity": "warning",
			  },
			]
		`);
	});
});
