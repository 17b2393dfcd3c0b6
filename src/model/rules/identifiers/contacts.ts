import { sourceHost } from '../../urls.ts';
import type { IdentifierKind } from './kind.ts';
import { toNumber } from './own-contacts.ts';

const phoneWord = '(?:call|phone|tel|telephone|mobile|cell|fax|text|number)(?: \\w+){0,3}[:.]? ';
const streetKind =
	'(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Square|Trail|Court|Place|Terrace|Parkway|Pkwy|Circle|Highway|Hwy|Way|(?:St|Dr|Ct)\\b(?!\\.? [A-Z]))\\b';
const street = `\\b\\d{1,5}[A-Z]? (?:(?:[NSEW]\\.?|North|South|East|West) )?(?:(?:[A-Z][\\w'’]+|\\d{1,3}(?:st|nd|rd|th)) ){1,3}${streetKind}`;
const state =
	'(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';

/** Ways to reach or find one person: 45 CFR 164.514(b)(2)(i) (B), (D), (E), (F) and (N). */
export const contactKinds: readonly IdentifierKind[] = [
	{
		name: 'an e-mail address',
		severity: 'error',
		mayBeOwn: true,
		pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]+\.)+[a-z]{2,}/gi,
		isMeant: ([address], own) => {
			const host = sourceHost(`https://${address.replace(/^.*@/, '')}`);
			return !sharedMailbox.test(address) && !officialHost.test(host) && !own.hasHost(host);
		},
	},
	{
		name: 'a telephone number',
		severity: 'error',
		mayBeOwn: true,
		// Codes and exchanges of North America start with 2 to 9.
		pattern:
			/(?<![\w.+/-]|\d )(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\w-]|\.\d)/g,
		isMeant: ([phone], own) => !isForAll(phone) && !own.hasPhone(phone),
	},
	{
		name: 'a telephone number',
		severity: 'error',
		mayBeOwn: true,
		pattern: /(?<![\w+])\+(?!1\b)\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?![\w-])/g,
		isMeant: ([phone], own) => {
			const { length } = toNumber(phone);
			return length >= 8 && length <= 15 && !own.hasPhone(phone);
		},
	},
	{
		name: 'a telephone number without its code',
		severity: 'warning',
		mayBeOwn: true,
		pattern: new RegExp(`\\b${phoneWord}([2-9]\\d{2}[- .]\\d{4}|[2-9]\\d{9})(?![\\w-])`, 'gi'),
		isMeant: ([, phone = ''], own) => !isForAll(phone) && !own.hasPhone(phone),
	},
	{
		name: 'a home address',
		severity: 'error',
		mayBeOwn: true,
		pattern: new RegExp(`${street}[^!?;]{0,60}?\\b\\d{5}(?:-\\d{4})?\\b`, 'g'),
		isMeant: ([address], own) => !own.hasText(address),
	},
	{
		name: 'a street address',
		severity: 'warning',
		mayBeOwn: true,
		pattern: new RegExp(`${street}|\\bP\\.? ?O\\.? Box \\d+`, 'g'),
		isMeant: ([address], own) => !own.hasText(address),
	},
	{
		name: 'a ZIP code',
		severity: 'warning',
		mayBeOwn: true,
		pattern: new RegExp(
			`, ?${state},? (\\d{5}(?:-\\d{4})?)\\b|\\b(?:ZIP|[Zz]ip)(?: code)?:? (\\d{5})\\b|(?<![\\w-])(\\d{5}-\\d{4})(?![\\w-])`,
			'g',
		),
		isMeant: ({ 1: afterState, 2: afterWord, 3: alone }, own) =>
			!own.hasText(afterState ?? afterWord ?? alone ?? ''),
	},
	{
		name: 'a profile in a social network',
		severity: 'warning',
		mayBeOwn: true,
		pattern:
			/\b(?:facebook|instagram|tiktok|linkedin|twitter|threads|snapchat)\.com\/(?!share|intent|hashtag|search|company\/|groups\/|legal|help)[\w@.-]+(?:\/[\w.-]+)?/gi,
		isMeant: ([profile], own) => !own.hasText(profile),
	},
];

/** Toll-free numbers belong to organisations; 555-0100 to 555-0199 to nobody. */
function isForAll(phone: string): boolean {
	return /^(?:8(?:00|33|44|55|66|77|88)\d{7}|(?:\d{3})?55501\d{2})$/.test(toNumber(phone));
}

/** Mailboxes of offices rather than of people. */
const sharedMailbox =
	/^(?:info|contact|hello|help|desk|office|press|media|news|support|service|privacy|appointments?|reception|frontdesk|team|community|events?|volunteers?|careers|feedback|noreply|no-reply)@/i;

/** Authorities, and the names set aside for examples (RFC 2606). */
const officialHost =
	/(?:^|\.)(?:gov|mil|nhs\.uk|gov\.uk|example(?:\.(?:com|net|org))?|invalid|test)$/i;
