/**
 * Structured data in the terms of schema.org: pure builders of JSON-LD, written out for script elements.
 * Each takes what a page shows, so that machines are told nothing that readers are not.
 */

import {
	context,
	organization,
	person,
	toScriptJson,
	type Named,
	type SiteFacts,
} from './json-ld/parts.ts';

interface ArticleFacts {
	site: SiteFacts;
	page: {
		path: string;
		title: string;
		description: string;
		published?: string | undefined;
		modified?: string | undefined;
		picture?: { url: string } | undefined;
	};
	lang: string;
	source?:
		| { url: string; name: string; author?: string | undefined; published?: string | undefined }
		| undefined;
	authors: readonly Named[];
	review?: { by: readonly Named[]; on: string } | undefined;
	topics: readonly Named[];
	community: { title: string; href: string };
}

/**
 * An article. A curated piece is our own text that is based on somebody else's:
 * `isBasedOn` names the original, and nothing claims its author for ours.
 */
export function articleJsonLd(facts: ArticleFacts): string {
	const { site, page, source, review } = facts;
	const url = site.url + page.path;
	return toScriptJson({
		'@context': context,
		'@type': 'Article',
		'@id': url,
		url,
		mainEntityOfPage: url,
		headline: page.title,
		description: page.description,
		inLanguage: facts.lang,
		datePublished: page.published,
		dateModified: page.modified ?? page.published,
		...(page.picture !== undefined && { image: site.url + page.picture.url }),
		author:
			facts.authors.length > 0
				? facts.authors.map((author) => person(author, site.url))
				: organization(site),
		publisher: organization(site),
		isPartOf: {
			'@type': 'Collection',
			name: facts.community.title,
			url: site.url + facts.community.href,
		},
		...(facts.topics.length > 0 && {
			about: facts.topics.map(({ label }) => ({ '@type': 'Thing', name: label })),
		}),
		...(source !== undefined && {
			isBasedOn: {
				'@type': 'CreativeWork',
				url: source.url,
				publisher: { '@type': 'Organization', name: source.name },
				...(source.author !== undefined && { author: { '@type': 'Person', name: source.author } }),
				...(source.published !== undefined && { datePublished: source.published }),
			},
		}),
		...(review !== undefined && {
			editor: review.by.map((by) => person(by, site.url)),
		}),
	});
}

interface MedicalPageFacts {
	site: SiteFacts;
	page: ArticleFacts['page'];
	lang: string;
	review?: { by: readonly Named[]; on: string } | undefined;
	topics: readonly Named[];
	audience: string;
}

/** A page of health information: whom it is for, who checked it and when. */
export function medicalPageJsonLd({
	site,
	page,
	review,
	topics,
	lang,
	audience,
}: MedicalPageFacts): string {
	const url = site.url + page.path;
	return toScriptJson({
		'@context': context,
		'@type': 'MedicalWebPage',
		'@id': url,
		url,
		name: page.title,
		description: page.description,
		inLanguage: lang,
		audience: { '@type': 'Audience', audienceType: audience },
		publisher: organization(site),
		...(page.modified !== undefined && { dateModified: page.modified }),
		...(page.picture !== undefined && { image: site.url + page.picture.url }),
		...(topics.length > 0 && {
			about: topics.map(({ label }) => ({ '@type': 'Thing', name: label })),
		}),
		...(review !== undefined && {
			lastReviewed: review.on,
			reviewedBy: review.by.map((by) => person(by, site.url)),
		}),
	});
}

/** The way from the home page to a page. */
export function breadcrumbJsonLd(siteUrl: string, crumbs: readonly Named[]): string {
	return toScriptJson({
		'@context': context,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ label, href }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name: label,
			...(href !== undefined && href !== '' && { item: siteUrl + href }),
		})),
	});
}

/** A list of pieces. */
export function listJsonLd(
	site: SiteFacts,
	page: { path: string; title: string; description: string },
	items: readonly { href: string; title: string }[],
): string {
	return toScriptJson({
		'@context': context,
		'@type': 'CollectionPage',
		url: site.url + page.path,
		name: page.title,
		description: page.description,
		inLanguage: site.lang,
		mainEntity: {
			'@type': 'ItemList',
			itemListElement: items.map(({ href, title }, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				url: site.url + href,
				name: title,
			})),
		},
	});
}

/** The site itself and who is behind it. */
export function siteJsonLd(site: SiteFacts): string {
	return toScriptJson({
		'@context': context,
		'@type': 'WebSite',
		url: `${site.url}/`,
		name: site.name,
		description: site.description,
		inLanguage: site.lang,
		publisher: organization(site),
	});
}

/** A person's page. */
export function profileJsonLd(
	site: SiteFacts,
	profile: {
		path: string;
		name: string;
		role: string;
		description?: string | undefined;
		links: readonly string[];
	},
): string {
	return toScriptJson({
		'@context': context,
		'@type': 'ProfilePage',
		url: site.url + profile.path,
		mainEntity: {
			'@type': 'Person',
			name: profile.name,
			jobTitle: profile.role,
			url: site.url + profile.path,
			...(profile.description !== undefined && { description: profile.description }),
			...(profile.links.length > 0 && { sameAs: profile.links }),
		},
	});
}
