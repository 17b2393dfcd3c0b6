import type { Issue } from '../../issue.ts';
import type { OwnContacts } from './own-contacts.ts';

/** One kind of identifier: how it looks, and when it only looks like one. */
export interface IdentifierKind {
	/** What it is called, for the sentence `"..." looks like ...`. */
	name: string;
	severity: Issue['severity'];
	/** Finds candidates; global. */
	pattern: RegExp;
	/** Sorts out candidates that are something else. Without it every candidate counts. */
	isMeant?: (match: RegExpExecArray, own: OwnContacts) => boolean;
	/** Whether "ownContacts" may list it. */
	mayBeOwn?: true;
}
