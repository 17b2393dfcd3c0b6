import { endsTooSoon } from '../schemas/period.ts';
import type { Finding, Rule } from './rule.ts';

/** Days that belong together stand in their order. */
export const checkDates: Rule = ({ data }) => {
	const review = 'review' in data ? data.review : undefined;
	const pairs = [
		{ first: data.publishAt, last: data.expiresAt, path: ['expiresAt'], what: 'The last day' },
		{ first: review?.on, last: review?.due, path: ['review', 'due'], what: 'The next review' },
	];
	return pairs
		.filter(({ first, last }) => endsTooSoon(first, last))
		.map(({ first, last, path, what }): Finding => ({
			severity: 'error',
			path,
			read: last,
			message: `${what}, ${last}, is before ${first}`,
			remedy: 'Correct one of the two days',
		}));
};
