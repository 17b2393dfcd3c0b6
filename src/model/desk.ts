import { campaignPeriod } from './campaign-period.ts';
import type { AnyEntry } from './entry.ts';
import { addDays } from './event-time.ts';
import { lacksPicture } from './pictures.ts';
import { lastPublicDay, visibility, type Visibility } from './publishing.ts';
import { reviewDue } from './rules/review.ts';

/** What an entry may need its editors for, the most urgent first. */
export const deskMatters = [
	'review',
	'consent',
	'ending',
	'scheduled',
	'draft',
	'picture',
] as const;

export type DeskMatter = (typeof deskMatters)[number];

/** One thing about an entry that belongs on the editors' desk. */
export interface DeskNote {
	matter: DeskMatter;
	/** The day on which it happens, or should have happened. Some matters have none. */
	day: string | undefined;
	/** Whether editors should see to it now. A calendar shows the others too. */
	isDue: boolean;
}

/** How many days ahead a matter is worth knowing. A new consent takes longer than a new last day. */
export const leadDays = { ending: 30, consent: 90 } as const;

/**
 * Everything about an entry that its editors may have to see to.
 *
 * @param today `YYYY-MM-DD`.
 */
export function deskNotes(entry: AnyEntry, today: string): DeskNote[] {
	const state = visibility(entry, today);
	const isUnfinished = state === 'draft';
	const isShown = state === 'live' || state === 'scheduled';
	return [
		...(isShown ? reviewNotes(entry, state, today) : []),
		...(state === 'ended' ? [] : consentNotes(entry, state, today)),
		...(isShown ? endingNotes(entry, today) : []),
		...(state === 'scheduled' ? [note('scheduled', entry.data.publishAt)] : []),
		...(isUnfinished && entry.data.draft ? [note('draft', entry.data.publishAt)] : []),
		...(isShown && lacksPicture(entry) ? [note('picture', undefined)] : []),
	];
}

/** Only what readers see can be overdue. That is what the rule on reviews says too. */
function reviewNotes(entry: AnyEntry, state: Visibility, today: string): DeskNote[] {
	const due = reviewDue(entry);
	return due === undefined ? [] : [note('review', due, state === 'live' && due < today)];
}

/** A consent that runs out or has run out, and a story that waits for one. A revoked consent asks for nothing. */
function consentNotes(entry: AnyEntry, state: Visibility, today: string): DeskNote[] {
	if (entry.collection !== 'case-studies') return [];
	const { consent, draft } = entry.data;
	if (consent?.revoked !== undefined && consent.revoked <= today) return [];
	if (state === 'draft' && !draft) return [note('consent', undefined)];
	if (consent?.expires === undefined) return [];
	return [note('consent', consent.expires, consent.expires <= addDays(today, leadDays.consent))];
}

/** A campaign of every year does not end, and its month does. */
function endingNotes(entry: AnyEntry, today: string): DeskNote[] {
	const isYearly = entry.collection === 'campaigns' && entry.data.observance !== undefined;
	const day =
		lastPublicDay(entry) ?? (isYearly ? campaignPeriod(entry.data, today).ends : undefined);
	return day === undefined ? [] : [note('ending', day, day <= addDays(today, leadDays.ending))];
}

function note(matter: DeskMatter, day: string | undefined, isDue = true): DeskNote {
	return { matter, day, isDue };
}
