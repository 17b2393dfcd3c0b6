import type { Site } from '../../src/model/schemas/site.ts';
import type { Backend } from './decap-types.ts';

/** What this page knows of the entries that it has opened. One page, one session. */
export interface Session {
	/** The text of every file as it was read or last saved here, by its path. */
	texts: Map<string, string>;
	/** The other person's text that an editor has seen and agreed to save on top of, by path. */
	agreed: Map<string, string>;
	/** The slug that the entry now being saved shall have. Set before every save of an entry. */
	wantedSlug: string | undefined;
	/** Called after a save that this page cannot go on from, with the address to go to. */
	leaveFor: string | undefined;
	/** The list whose new entries start with what the bookmarklet brought. They do until the page is loaded anew. */
	prefilledList: string | undefined;
	/** The backend, once Decap has made it. */
	backend: Backend | undefined;
	/** The content root as the backend names it. */
	root: string;
	/** The settings of the site. */
	site: Site;
	/** The day that counts as today. */
	today: () => string;
}

/** A session that knows nothing yet. */
export function createSession(facts: Pick<Session, 'root' | 'site' | 'today'>): Session {
	return {
		texts: new Map(),
		agreed: new Map(),
		wantedSlug: undefined,
		leaveFor: undefined,
		prefilledList: undefined,
		backend: undefined,
		...facts,
	};
}

/** A path of the backend as a path below the content root. */
export function belowRoot({ root }: Session, path: string): string {
	return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/** A path below the content root as a path of the backend. */
export function fromRoot({ root }: Session, path: string): string {
	return root === '' ? path : `${root}/${path}`;
}
