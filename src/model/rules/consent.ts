import type { Entry } from '../entry.ts';
import { consentState } from '../consent.ts';
import { checkCoverage } from './consent/coverage.ts';
import { checkRecord } from './consent/record.ts';
import { findWithdrawal } from './consent/withdrawal.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** A story is told with a consent that is there, in force, and covers what the story shows. */
export const checkConsent: Rule = (entry, context) =>
	entry.collection === 'case-studies' ? checkStory(entry, context) : [];

/** Without a record there is nothing to hold the story against; once withdrawn, all that counts is what is left elsewhere. */
function checkStory(story: Entry<'case-studies'>, { today, site }: RuleContext): Finding[] {
	const { consent } = story.data;
	if (consentState(story, today) === 'unneeded') return [];
	if (consent === undefined) return [noRecord];
	const withdrawal = findWithdrawal(story, consent, today, site.lang);
	if (withdrawal !== undefined) return [withdrawal];
	return [...checkRecord(consent, today), ...checkCoverage(story)];
}

const noRecord: Finding = {
	severity: 'error',
	path: ['consent'],
	message: 'The story has no record of a consent, so it is not published',
	remedy:
		'Add "consent" with the reference of the signed form. If the patient is invented or merged from several people, mark the story as composite',
};
