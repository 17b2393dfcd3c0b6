import type { Site } from '../../src/model/schemas/site.ts';
import type { EditorTarget } from '../config/backends.ts';

/** What the page of the editor says to its script. The build writes it into the page. */
export interface PageFacts {
	target: EditorTarget;
	/** The public address of the site. */
	siteUrl: string;
	/** The settings of the site. All of them are public. */
	site: Site;
}

/** The id of the element that holds the facts, as JSON. */
export const factsId = 'editor-facts';

/** Reads the facts from the page. */
export function readPageFacts(): PageFacts {
	const text = document.getElementById(factsId)?.textContent ?? '';
	// Our own build wrote them by this type.
	return JSON.parse(text) as PageFacts;
}
