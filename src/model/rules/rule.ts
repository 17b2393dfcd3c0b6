import type { AnyEntry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Site } from '../schemas/site.ts';
import type { Problem } from '../problem.ts';

/** What a rule needs to know beside the entry. */
export interface RuleContext {
	/** The day of the build as `YYYY-MM-DD`. */
	today: string;
	site: Site;
	/** The telephone numbers of the practices, which are theirs to publish. Unknown ones are reported in stories. */
	practicePhones?: readonly string[];
}

/** A problem that a rule found. Its path is a field, `['body']`, or empty when it is about the entry as a whole. */
export interface Finding extends Problem {
	severity: Issue['severity'];
}

/** One rule on the content of one entry. It depends on nothing but its arguments. */
export type Rule = (entry: AnyEntry, context: RuleContext) => Finding[];
