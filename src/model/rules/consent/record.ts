import { formatCount } from '../../count.ts';
import { daysBetween } from '../../days.ts';
import type { Consent } from '../../schemas/consent.ts';
import type { Finding } from '../rule.ts';

/** From how many days before its end a consent is reported, so that there is time to ask for a new one. */
export const expiryNotice = 60;

/** What the record itself lacks, and what is about to happen to it. */
export function checkRecord(consent: Consent, today: string): Finding[] {
	return [
		...checkObtained(consent, today),
		...checkEnd(consent, today),
		...checkUses(consent),
		...checkSigner(consent),
	];
}

function checkObtained({ obtained }: Consent, today: string): Finding[] {
	if (obtained <= today) return [];
	return [
		{
			severity: 'error',
			path: ['consent', 'obtained'],
			read: obtained,
			message: `The consent is dated ${obtained}, which is still to come, so the story is not published`,
			remedy: 'Correct "obtained", or keep the story as a draft until that day',
		},
	];
}

/** An authorization names the day or the event that ends it (45 CFR 164.508(c)(1)(v)). */
function checkEnd({ expires, expiresWith, revoked }: Consent, today: string): Finding[] {
	if (revoked !== undefined) {
		return [
			{
				severity: 'warning',
				path: ['consent', 'revoked'],
				read: revoked,
				message: `The consent ends on ${revoked}, because it was revoked; the story is then withdrawn everywhere`,
				remedy: 'Build the site on that day',
			},
		];
	}
	if (expires === undefined && expiresWith === undefined) {
		return [
			{
				severity: 'error',
				path: ['consent'],
				message: 'The consent has no end, and one without an end does not hold',
				remedy:
					'Give the day under "expires" or the event under "expiresWith", as the signed form says it',
			},
		];
	}
	const left = expires === undefined ? Infinity : daysBetween(today, expires);
	if (left > expiryNotice) return [];
	return [
		{
			severity: 'warning',
			path: ['consent', 'expires'],
			read: expires,
			message: `The consent runs out on ${expires}, in ${formatCount(left, 'day')}; the story is then withdrawn everywhere`,
			remedy: 'Ask for a new consent and record it, or let the story go',
		},
	];
}

/** What has to be allowed for a story to be told here at all. */
function checkUses({ covers, channels }: Consent): Finding[] {
	const findings: Finding[] = [];
	if (!covers.includes('text')) {
		findings.push({
			severity: 'error',
			path: ['consent', 'covers'],
			message: 'The consent does not cover the story in words, so it is not published',
			remedy: 'Add "text" to "covers" if the signed form allows it, or mark the story as a draft',
		});
	}
	if (!channels.includes('web')) {
		findings.push({
			severity: 'error',
			path: ['consent', 'channels'],
			message: 'The consent does not allow this website, so the story is not published',
			remedy: 'Add "web" to "channels" if the signed form allows it, or mark the story as a draft',
		});
	}
	return findings;
}

function checkSigner({ minor, representative }: Consent): Finding[] {
	if (!minor || representative) return [];
	return [
		{
			severity: 'error',
			path: ['consent', 'minor'],
			message: 'The patient is a minor, and nobody has signed for them',
			remedy:
				'Have a parent or guardian sign, then set "representative" to true, or mark the story as a draft',
		},
	];
}
