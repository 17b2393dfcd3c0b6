import { allowsChannel, consentState, coversPart } from './consent.ts';
import type { AnyEntry } from './entry.ts';

/**
 * Whether and how an entry is public.
 *
 * - `live`: on its page, in lists, feeds, search and API
 * - `ended`: its URL stays and says that it has ended; it is in nothing else
 * - `withdrawn`: its URL stays as a tombstone that names nobody; it is in nothing else
 * - `draft`: nowhere. It is marked as one, or it is a story that this site has no consent to tell
 * - `scheduled`: nowhere yet
 */
export type Visibility = 'live' | 'draft' | 'scheduled' | 'ended' | 'withdrawn';

/**
 * The one rule of publishing.
 *
 * @param entry Any entry.
 * @param today The day of the build as `YYYY-MM-DD`, in the site's own reckoning.
 */
export function visibility(entry: AnyEntry, today: string): Visibility {
	const { draft, publishAt } = entry.data;
	if (draft || isWithheld(entry, today)) return 'draft';
	if (publishAt !== undefined && publishAt > today) return 'scheduled';
	const lastDay = lastPublicDay(entry);
	if (isWithdrawn(entry, today)) return 'withdrawn';
	if (lastDay !== undefined && lastDay < today) return 'ended';
	return 'live';
}

/** Whether an entry has a page of its own that anyone may see, be it the piece or a tombstone. */
export function isPublic(entry: AnyEntry, today: string): boolean {
	const state = visibility(entry, today);
	return state !== 'draft' && state !== 'scheduled';
}

/** The day after which an entry has ended, if there is one. A campaign with dates ends by itself. */
export function lastPublicDay(entry: AnyEntry): string | undefined {
	const ends = entry.collection === 'campaigns' ? entry.data.ends : undefined;
	return earliest(entry.data.expiresAt, ends);
}

/** A story is told here only with consent to tell it in words and on this site. */
function isWithheld(entry: AnyEntry, today: string): boolean {
	if (isWithdrawn(entry, today)) return false;
	return !allowsChannel(entry, 'web', today) || !coversPart(entry, 'text');
}

/** A story whose consent has been revoked or has run out was public once: its URL has to say something. */
function isWithdrawn(entry: AnyEntry, today: string): boolean {
	return entry.collection === 'case-studies' && consentState(entry, today) === 'withdrawn';
}

function earliest(...days: (string | undefined)[]): string | undefined {
	return days.filter((day) => day !== undefined).toSorted()[0];
}
