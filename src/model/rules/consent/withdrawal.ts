import type { Entry } from '../../entry.ts';
import { consentState, type ConsentChannel } from '../../consent.ts';
import type { Consent } from '../../schemas/consent.ts';
import { entryPath } from '../../urls.ts';
import type { Finding } from '../rule.ts';

/** Where copies of a story may live that no build of ours can reach, by the channel that let them out. */
const placesOfCopies = {
	web: 'feed readers, search engines and web archives',
	embed: 'websites that embed it or have pasted its text',
	social: 'posts on social media',
	press: 'newsrooms and what they have printed',
	print: 'handouts, posters and waiting rooms',
} as const satisfies Record<ConsentChannel, string>;

const channels = Object.keys(placesOfCopies) as ConsentChannel[]; // the keys of the table just above

/** A withdrawn story is no fault: the site has taken it down. The rest is for people to do, so this says where. */
export function findWithdrawal(
	story: Entry<'case-studies'>,
	consent: Consent,
	today: string,
	siteLang: string,
): Finding | undefined {
	if (consentState(story, today) !== 'withdrawn') return undefined;
	const { revoked, expires } = consent;
	const isRevoked = revoked !== undefined && revoked <= today;
	const places = channels
		.filter((channel) => consent.channels.includes(channel))
		.map((channel) => placesOfCopies[channel]);
	return {
		severity: 'warning',
		path: ['consent', isRevoked ? 'revoked' : 'expires'],
		read: isRevoked ? revoked : expires,
		message: `The consent ${isRevoked ? `was revoked on ${revoked}` : `ran out on ${expires}`}: ${entryPath(story, siteLang)} now says only that the story has been withdrawn, and everything else on this site has dropped it`,
		remedy: `Have copies taken down elsewhere: ${places.join('; ') || 'wherever the story was given to'}`,
	};
}
