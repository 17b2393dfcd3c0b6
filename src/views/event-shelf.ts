import type { CurrentCorpus } from '../corpus/current.ts';
import { comingEvents, eventRow, type EventRowView } from './event-row.ts';
import { eventScopes, type EventGrouping } from './event-scopes.ts';

/** The next events of a community or a campaign, for its own page. */
export interface EventShelfView {
	rows: EventRowView[];
	/** The list of all of them, past ones included. */
	href: string;
}

/** How many events a page shows before it leads to the list. */
const rowsPerShelf = 3;

/** The next events in a scope; undefined where there never was one. */
export function eventShelf(
	by: EventGrouping,
	key: string,
	corpus: CurrentCorpus,
): EventShelfView | undefined {
	const scope = eventScopes(corpus).find((other) => other.by === by && other.key === key);
	if (scope === undefined) return undefined;
	const rows = comingEvents(scope.entries, corpus.today)
		.slice(0, rowsPerShelf)
		.map((entry) => eventRow(entry, corpus));
	return { rows, href: scope.path };
}
