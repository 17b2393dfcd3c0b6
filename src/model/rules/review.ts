import { formatCount } from '../count.ts';
import { daysBetween } from '../days.ts';
import type { AnyEntry } from '../entry.ts';
import { visibility } from '../publishing.ts';
import type { Finding, RuleContext } from './rule.ts';

/** A live page whose review is late warns; more than a year late is an error, unless the entry says why. */
export function checkReview(entry: AnyEntry, { today }: RuleContext): Finding[] {
	const due = reviewDue(entry);
	if (due === undefined || due >= today || visibility(entry, today) !== 'live') return [];
	const place = { path: ['review', 'due'], read: due };
	const late = `The review was due on ${due}, ${formatCount(daysBetween(due, today), 'day')} ago`;
	const review = 'Have the page reviewed, then update "on" and "due" under "review"';
	if (!isYearPast(due, today)) {
		return [{ ...place, severity: 'warning', message: late, remedy: review }];
	}
	if ('reviewOverdue' in entry.data && entry.data.reviewOverdue !== undefined) {
		const message = `${late}, because: ${entry.data.reviewOverdue}`;
		return [{ ...place, severity: 'warning', message, remedy: review }];
	}
	return [
		{
			...place,
			severity: 'error',
			message: `${late}, which is more than a year`,
			remedy: `${review}. If the page must stay as it is, say why under "reviewOverdue"`,
		},
	];
}

/** The day by which an entry has to be reviewed again, if it has one. */
export function reviewDue({ data }: AnyEntry): string | undefined {
	return 'review' in data ? data.review?.due : undefined;
}

/** The same day of the next year has passed too. Days compare as text, so 29 February needs no care. */
function isYearPast(day: string, today: string): boolean {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}
