import type { AnyEntry } from '../entry.ts';
import { visibility } from '../publishing.ts';
import { rules, type RuleName } from './index.ts';
import type { Finding, RuleContext } from './rule.ts';

/** A problem and the rule that found it. */
export interface RuleFinding extends Finding {
	rule: RuleName;
}

const registry = Object.entries(rules) as [RuleName, (typeof rules)[RuleName]][]; // Object.entries forgets the names

/**
 * Holds one entry against every rule. The build and the editor both call this, so they agree.
 * Nothing stops the build over a draft or a withdrawn story: nobody is shown it, and a withdrawal must go through at once.
 */
export function checkEntry(entry: AnyEntry, context: RuleContext): RuleFinding[] {
	const found = registry.flatMap(([rule, check]) =>
		check(entry, context).map((finding): RuleFinding => ({ rule, ...finding })),
	);
	if (found.length === 0 || isShown(entry, context.today)) return found;
	return found.map((finding) => ({ ...finding, severity: 'warning' }));
}

function isShown(entry: AnyEntry, today: string): boolean {
	return !entry.data.draft && visibility(entry, today) !== 'withdrawn';
}
