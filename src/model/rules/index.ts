import { checkAlternativeText } from './alternative-text.ts';
import { checkConsent } from './consent.ts';
import { checkDates } from './dates.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkReadingLevel } from './reading-level.ts';
import { checkReview } from './review.ts';
import type { Rule } from './rule.ts';

/** Every rule on content, by the name that its issues carry. Adding a rule is one file and one row. */
export const rules = {
	consent: checkConsent,
	dates: checkDates,
	identifiers: checkIdentifiers,
	review: checkReview,
	'reading-level': checkReadingLevel,
	'alternative-text': checkAlternativeText,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
