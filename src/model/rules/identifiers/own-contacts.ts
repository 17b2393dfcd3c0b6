import { sourceHost } from '../../urls.ts';
import type { RuleContext } from '../rule.ts';

/** What belongs to the organisation or its practices, so that a story may show it. */
export interface OwnContacts {
	hasPhone: (phone: string) => boolean;
	/** Whether a host, or one above it, is ours. */
	hasHost: (host: string) => boolean;
	/** Whether some text is part of a contact of ours, such as a street of its address. */
	hasText: (text: string) => boolean;
}

const made = new WeakMap<RuleContext, OwnContacts>();

/** The contacts that a context names: the site's own, those listed in its settings, and the practices' numbers. */
export function ownContactsOf(context: RuleContext): OwnContacts {
	let own = made.get(context);
	if (own === undefined) {
		own = createOwnContacts(context);
		made.set(context, own);
	}
	return own;
}

/**
 * A number as it is compared: its digits, without the country code of North America.
 *
 * @example toNumber('+1 (312) 555-0188') // '3125550188'
 */
export function toNumber(phone: string): string {
	const digits = phone.replace(/\D/g, '');
	return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

function createOwnContacts({ site, practicePhones = [] }: RuleContext): OwnContacts {
	const contacts = [...site.ownContacts, site.phone ?? '', site.email ?? '', ...practicePhones];
	const listed = contacts.filter((contact) => contact !== '');
	const numbers = new Set(listed.map(toNumber).filter((number) => number.length >= 7));
	const hosts = listed.filter((contact) => /^[^\s/]+\.[a-z]{2,}$/i.test(contact)).map(toHost);
	const texts = listed.map(flatten);
	return {
		hasPhone: (phone) => numbers.has(toNumber(phone)),
		hasHost: (host) => hosts.some((own) => host === own || host.endsWith(`.${own}`)),
		hasText: (text) => texts.some((own) => own.includes(flatten(text))),
	};
}

/** The host of a domain or of an e-mail address. */
function toHost(contact: string): string {
	return sourceHost(`https://${contact.replace(/^.*@/, '')}`);
}

function flatten(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9@.]+/g, ' ')
		.trim();
}
