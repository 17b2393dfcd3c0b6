import { z } from 'zod';
import {
	choice,
	dayOrTime,
	emailAddress,
	group,
	headFields,
	isoDay,
	limits,
	line,
	list,
	paragraph,
	phoneNumber,
	publishingFields,
	reference,
	webAddress,
} from '../fields.ts';
import { checkEventTimes } from './event-times.ts';
import { whateverElseIsWrong } from './period.ts';

const eventFields = {
	...headFields,
	community: reference('communities', 'Community').optional(),
	campaign: reference('campaigns', 'Campaign').optional(),
	topics: list(reference('topics', 'Topic'), 'Topics', { item: 'topic' }),
	start: dayOrTime('Start', { hint: 'A day, or a day and the local time there.' }),
	end: dayOrTime('End'),
	timeZone: z
		.string()
		.regex(/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+)+)$/)
		.meta({ title: 'Time zone', cms: { example: 'America/New_York' } }),
	place: group(
		{
			name: line('Place', limits.name),
			address: paragraph('Address', limits.sentence).optional(),
		},
		'Place',
	).optional(),
	online: webAddress('Where to join online').optional(),
	audience: line('Who it is for', limits.sentence).optional(),
	access: paragraph('Access', limits.sentence, {
		hint: 'Step-free entrance, interpreters, quiet room, captions.',
	}).optional(),
	cost: line('Cost', limits.name, { example: 'Free' }).optional(),
	contact: group(
		{
			name: line('Name or desk', limits.name),
			phone: phoneNumber('Phone').optional(),
			email: emailAddress('E-mail').optional(),
		},
		'Contact',
	),
	registration: webAddress('Registration').optional(),
	status: choice(
		{ planned: 'Planned', postponed: 'Postponed', cancelled: 'Cancelled', full: 'Fully booked' },
		'Status',
	).default('planned'),
};

/** A gathering that people come to or join. */
export const gatheringSchema = z
	.strictObject({
		kind: choice(
			{
				workshop: 'Workshop',
				seminar: 'Seminar',
				'community-day': 'Community day',
				screening: 'Screening',
				webinar: 'Webinar',
			},
			'Kind of event',
		),
		...eventFields,
		...publishingFields,
	})
	.meta({ title: 'Event', cms: { plural: 'Events' } });

/** A contest, with what the law wants readers to see. */
export const contestSchema = z
	.strictObject({
		kind: z.literal('contest').meta({ title: 'Kind of event', cms: { widget: 'hidden' } }),
		...eventFields,
		sponsor: line('Sponsor', limits.name),
		eligibility: paragraph('Who may take part', limits.sentence),
		entryDeadline: isoDay('Entries close on'),
		rules: webAddress('Page with the rules'),
		...publishingFields,
	})
	.meta({ title: 'Contest', cms: { plural: 'Contests' } });

/** Everything that lives in `events/`, told apart by `kind`. */
export const eventSchema = z
	.discriminatedUnion('kind', [gatheringSchema, contestSchema])
	.superRefine((event, context) => {
		for (const problem of checkEventTimes(event)) {
			context.addIssue({ code: 'custom', ...problem });
		}
	}, whateverElseIsWrong);

export type CommunityEvent = z.infer<typeof eventSchema>;
export type EventKind = CommunityEvent['kind'];
export type EventStatus = CommunityEvent['status'];

/** All kinds of events, in the order in which forms and lists offer them. */
export const eventKinds: readonly EventKind[] = [
	...gatheringSchema.shape.kind.options,
	contestSchema.shape.kind.value,
];
