/** What a structured description needs to know of the site that gives it. */
export interface SiteFacts {
	name: string;
	publisher: string;
	description: string;
	url: string;
	lang: string;
}

/** A name that may lead to a page of ours. */
export interface Named {
	label: string;
	href?: string | undefined;
}

/** The vocabulary that all descriptions use. */
export const context = 'https://schema.org';

/** JSON for a script element: nothing in it can close the element. */
export function toScriptJson(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Somebody who writes, curates or reviews. */
export function person({ label, href }: Named, siteUrl: string): object {
	return { '@type': 'Person', name: label, ...(href !== undefined && { url: siteUrl + href }) };
}

/** The organisation behind the site. */
export function organization({ publisher, url }: SiteFacts): object {
	return { '@type': 'Organization', name: publisher, url: `${url}/` };
}
