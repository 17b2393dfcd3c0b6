/** One page as search knows it: what is found, what is shown, what is counted. */
export interface SearchDocument {
	url: string;
	title: string;
	/** Its other names, such as the synonyms of a topic on the topic's own page. */
	alsoCalled: string[];
	/** The key of its type, for example `case-studies`; the page puts it into words. */
	type: string;
	/** The day it is sorted by. Hubs have none and come last among equals. */
	date?: string | undefined;
	/** The same day as readers see it. */
	shownDate?: string | undefined;
	/** Everything else that is read: the description, the body, the answers of an FAQ. */
	text: string;
	/** What a card shows below the title. */
	excerpt: string;
	community?: Named | undefined;
	topics: Named[];
	source?: Named | undefined;
	people: Named[];
	/** The address of a small picture. */
	picture?: string | undefined;
}

/** A thing with a name and perhaps a page of its own, by which documents are found, counted and filtered. */
export interface Named {
	key: string;
	name: string;
	url: string;
	/** Other words that people search for it by. */
	synonyms: string[];
}
