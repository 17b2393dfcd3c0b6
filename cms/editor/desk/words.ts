import { daysBetween } from '../../../src/model/days.ts';
import type { DeskMatter } from '../../../src/model/desk.ts';

/** What the desk says about each matter. */
export const matterWords: Readonly<
	Record<DeskMatter, { heading: string; onDay: string; none: string; withoutDay: string }>
> = {
	review: {
		heading: 'Overdue for review',
		onDay: 'Review due',
		none: 'No review is late.',
		withoutDay: '',
	},
	consent: {
		heading: 'Consent runs out',
		onDay: 'Consent ends',
		none: 'No consent runs out soon.',
		withoutDay: 'No consent to tell it on this site',
	},
	ending: {
		heading: 'Ends soon',
		onDay: 'Last day',
		none: 'Nothing ends soon.',
		withoutDay: '',
	},
	scheduled: {
		heading: 'Scheduled',
		onDay: 'Goes public',
		none: 'Nothing is scheduled.',
		withoutDay: '',
	},
	draft: {
		heading: 'Drafts',
		onDay: 'Draft, planned',
		none: 'There are no drafts.',
		withoutDay: 'No day planned',
	},
	picture: {
		heading: 'Without a picture',
		onDay: '',
		none: 'Everything has a picture.',
		withoutDay: '',
	},
};

/**
 * How far a day is from today, in words.
 *
 * @example sayDistance('2026-06-02', '2026-05-31') // 'in 2 days'
 */
export function sayDistance(day: string, today: string): string {
	return distances.format(daysBetween(today, day), 'day');
}

const distances = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
