import type { z } from 'zod';
import { choice, flag, group, isoDay, limits, line, list } from '../fields.ts';

/** What a patient may agree to have shown. */
export const consentCovers = {
	text: 'The story in words',
	quote: 'Quotes',
	name: 'The name',
	photo: 'Photos',
	video: 'Video',
} as const;

/** Where a patient may agree to have it shown. */
export const consentChannels = {
	web: 'This website',
	embed: 'Other websites, in an embed',
	social: 'Social media',
	press: 'The press',
	print: 'Print',
} as const;

/**
 * The record of an authorization, never the form and never a name
 * (45 CFR 164.508(c) lists what the form itself must hold; it stays outside this repository).
 */
export const consentSchema = group(
	{
		ref: line('Reference', limits.name, {
			hint: 'The number of the signed form where it is kept. Never a name.',
			example: 'CONSENT-2026-014',
		}),
		obtained: isoDay('Obtained on'),
		expires: isoDay('Expires on', { hint: 'Leave empty only when an event ends it.' }).optional(),
		expiresWith: line('Ends with this event', limits.sentence, {
			example: 'the end of the heart month campaign 2027',
		}).optional(),
		covers: list(choice(consentCovers, 'Covers'), 'Covers', { item: 'part' }),
		channels: list(choice(consentChannels, 'Channel'), 'Channels', { item: 'channel' }),
		revoked: isoDay('Revoked on', {
			hint: 'From this day the story is withdrawn everywhere.',
		}).optional(),
		minor: flag('The patient is a minor'),
		representative: flag('Signed by a representative'),
		compensation: line('Compensation', limits.sentence, {
			hint: 'What the patient received for the story, if anything.',
		}).optional(),
	},
	'Consent',
	{ internal: true },
);

export type Consent = z.infer<typeof consentSchema>;
