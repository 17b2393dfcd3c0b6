/** What the measuring page asks of an engine. */
export interface Client {
	/** Ranks. Resolves when it is known which pages match, with a way to show the first ten. */
	find: (query: string) => Promise<Found>;
}

/** A ranked answer. */
export interface Found {
	/** Fetches what the cards of the first ten results show, and gives their addresses. */
	show: () => Promise<string[]>;
}

/** How many cards are shown. */
export const cardCount = 10;
