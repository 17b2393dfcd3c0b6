import type { AnyEntry, Entry } from './entry.ts';
import type { consentChannels, consentCovers } from './schemas/consent.ts';

export type ConsentChannel = keyof typeof consentChannels;
export type ConsentPart = keyof typeof consentCovers;

/**
 * What the record of a story amounts to on a day.
 *
 * - `unneeded`: a composite story without a record tells of nobody
 * - `missing`: no record, or one dated in the future
 * - `withdrawn`: revoked or run out
 * - `valid`: in force; what it allows is another question
 */
export type ConsentState = 'unneeded' | 'missing' | 'withdrawn' | 'valid';

/** The state of a story's consent. One that ends with an event never runs out by date. */
export function consentState({ data }: Entry<'case-studies'>, today: string): ConsentState {
	const { consent, composite } = data;
	if (consent === undefined) return composite ? 'unneeded' : 'missing';
	const { obtained, revoked, expires } = consent;
	if (revoked !== undefined && revoked <= today) return 'withdrawn';
	if (expires !== undefined && expires < today) return 'withdrawn';
	return obtained > today ? 'missing' : 'valid';
}

/** Whether an entry may be shown in a place. Only stories of patients have to ask. */
export function allowsChannel(entry: AnyEntry, channel: ConsentChannel, today: string): boolean {
	if (entry.collection !== 'case-studies') return true;
	const state = consentState(entry, today);
	if (state === 'unneeded') return true;
	return state === 'valid' && entry.data.consent?.channels.includes(channel) === true;
}

/** Whether a part of an entry, such as its pictures, may be shown at all. Only stories of patients have to ask. */
export function coversPart(entry: AnyEntry, part: ConsentPart): boolean {
	if (entry.collection !== 'case-studies') return true;
	const { consent, composite } = entry.data;
	return consent === undefined ? composite : consent.covers.includes(part);
}
