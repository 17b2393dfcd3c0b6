import type { CurrentCorpus } from '../corpus/current.ts';
import type { EventPhase } from '../model/event-time.ts';
import { formatDay } from '../model/lang.ts';
import type { CommunityEvent } from '../model/schemas/event.ts';
import { stringsOf } from '../strings/index.ts';

/** What a reader has to know of an event before anything else. Whether it is over counts more than whether it was full; cancelled counts most. */
export function listNotices(
	event: CommunityEvent,
	phase: EventPhase,
	{ site, today }: CurrentCorpus,
): string[] {
	const { notices } = stringsOf(site.lang).events;
	if (event.status === 'cancelled') return [notices.cancelled];
	if (phase === 'past') return [notices.past];
	return [
		...(event.status === 'planned' ? [] : [notices[event.status]]),
		...(event.kind === 'contest' && event.entryDeadline < today
			? [notices.closed(formatDay(event.entryDeadline, site.lang))]
			: []),
	];
}
