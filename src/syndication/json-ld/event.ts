import { toIsoTime, type EventTimes } from '../../model/event-time.ts';
import type { CommunityEvent, EventKind, EventStatus } from '../../model/schemas/event.ts';
import { context, organization, toScriptJson, type SiteFacts } from './parts.ts';

interface EventFacts {
	site: SiteFacts;
	page: {
		path: string;
		title: string;
		description: string;
		picture?: { url: string } | undefined;
	};
	lang: string;
	event: EventTimes & Pick<CommunityEvent, 'kind' | 'status' | 'place' | 'online' | 'audience'>;
	/** Who holds a contest. */
	sponsor?: string | undefined;
}

/** An event: what it is, when and where, and whether it takes place. */
export function eventJsonLd({ site, page, lang, event, sponsor }: EventFacts): string {
	const { start, end, timeZone, place, online, audience } = event;
	const url = site.url + page.path;
	return toScriptJson({
		'@context': context,
		'@type': types[event.kind],
		'@id': url,
		url,
		name: page.title,
		description: page.description,
		inLanguage: lang,
		startDate: toIsoTime(start, timeZone),
		endDate: toIsoTime(end, timeZone),
		eventStatus: `${context}/${statuses[event.status]}`,
		...((place ?? online) !== undefined && {
			eventAttendanceMode: `${context}/${attendanceMode(event)}`,
			location: locations(event),
		}),
		...(page.picture !== undefined && { image: site.url + page.picture.url }),
		...(audience !== undefined && {
			audience: { '@type': 'Audience', audienceType: audience },
		}),
		...(sponsor !== undefined && { sponsor: { '@type': 'Organization', name: sponsor } }),
		organizer: organization(site),
	});
}

const types = {
	workshop: 'EducationEvent',
	seminar: 'EducationEvent',
	webinar: 'EducationEvent',
	'community-day': 'SocialEvent',
	screening: 'Event',
	contest: 'Event',
} as const satisfies Record<EventKind, string>;

/** A full event takes place as planned; that it is full is a matter of its tickets, which we do not sell. */
const statuses = {
	planned: 'EventScheduled',
	full: 'EventScheduled',
	postponed: 'EventPostponed',
	cancelled: 'EventCancelled',
} as const satisfies Record<EventStatus, string>;

function attendanceMode({ place, online }: EventFacts['event']): string {
	if (place === undefined) return 'OnlineEventAttendanceMode';
	return online === undefined ? 'OfflineEventAttendanceMode' : 'MixedEventAttendanceMode';
}

function locations({ place, online }: EventFacts['event']): object[] {
	return [
		...(place === undefined
			? []
			: [
					{
						'@type': 'Place',
						name: place.name,
						...(place.address !== undefined && { address: place.address }),
					},
				]),
		...(online === undefined ? [] : [{ '@type': 'VirtualLocation', url: online }]),
	];
}
