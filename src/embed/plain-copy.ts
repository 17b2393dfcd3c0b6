import { escapeAttribute, escapeText } from '../model/escape.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import type { CaseStudy } from '../model/schemas/case-study.ts';
import { stringsOf, type Strings } from '../strings/index.ts';

/** What a copy in plain HTML is made of. All of it is checked content; `body` is HTML that is safe as it is. */
export interface PlainCopyFacts {
	lang: string;
	siteName: string;
	/** The whole address of our own page. */
	url: string;
	/** The day of the copy, in words. */
	day: string;
	title: string;
	lead?: string | undefined;
	urgentHelp?: string | undefined;
	/** What a campaign that has ended says instead of its advice. */
	afterwards?: string | undefined;
	keyMessages: readonly string[];
	body: string;
	sections: readonly { heading: string; text: string }[];
	/** A story of nobody, which says so. */
	composite: boolean;
	/** A story that was told with the consent of the person in it. */
	hasConsent: boolean;
	facts: CaseStudy['facts'];
	quotes: CaseStudy['quotes'];
	faq: readonly { question: string; answer: string }[];
	action?: Campaign['action'];
	practice?: { name: string; phone: string; booking?: string | undefined } | undefined;
	sources: readonly { label: string; url: string }[];
	review?: string | undefined;
}

/**
 * A piece as HTML to paste where neither scripts nor frames are allowed. It says where it comes from, when it was last
 * reviewed, and that it does not update. Every character is ASCII, so that no page and no host can spoil it.
 */
export function toPlainCopy(facts: PlainCopyFacts): string {
	const strings = stringsOf(facts.lang);
	const { practice } = facts;
	const source = link(facts.url, strings.embed.copy.source(facts.siteName));
	const lines = [
		`<h2>${escapeText(facts.title)}</h2>`,
		...paragraph(facts.urgentHelp, strings.urgentHelp),
		...paragraph(facts.lead),
		...paragraph(facts.composite ? strings.caseStudies.composite : undefined),
		...paragraph(facts.afterwards, strings.campaigns.afterwards),
		...list(
			strings.campaigns.keyMessages,
			facts.keyMessages.map((message) => escapeText(message)),
		),
		...(practice === undefined
			? nextStep(facts.action)
			: way(practice.name, practice.phone, practice.booking, strings.embed.book)),
		...facts.facts.flatMap(({ label, value }) => paragraph(value, label)),
		...(facts.body === '' ? [] : [facts.body]),
		...facts.sections.flatMap(({ heading, text }) => [
			`<h3>${escapeText(heading)}</h3>`,
			...text.split(/\n{2,}/).flatMap((part) => paragraph(part)),
		]),
		...facts.quotes.flatMap((quote) => [
			`<blockquote><p>${escapeText(quote.text)}</p></blockquote>`,
			...paragraph(wordsAbout(quote, strings)),
		]),
		...facts.faq.flatMap(({ question, answer }) => [
			`<h3>${escapeText(question)}</h3>`,
			...paragraph(answer),
		]),
		...list(
			strings.embed.sources,
			facts.sources.map(({ label, url }) => link(url, label)),
		),
		...paragraph(facts.hasConsent ? strings.caseStudies.consent : undefined),
		`<p>${source}${facts.review === undefined ? '' : `. ${escapeText(facts.review)}`}. ${escapeText(
			strings.embed.copy.noUpdate(facts.day),
		)}</p>`,
	];
	return toAscii(`${lines.join('\n')}\n`);
}

/** What to do next, where no practice carries the copy. */
function nextStep(action: Campaign['action']): string[] {
	return action === undefined ? [] : way(action.label, action.phone, action.url, action.label);
}

function way(name: string, phone: string | undefined, url: string | undefined, label: string) {
	const ways = [
		...(phone === undefined ? [] : [escapeText(phone)]),
		...(url === undefined ? [] : [link(url, label)]),
	];
	const parts = [
		`<strong>${escapeText(name)}</strong>`,
		...(ways.length > 0 ? [ways.join(', ')] : []),
	];
	return [`<p>${parts.join(': ')}</p>`];
}

/** All that a reader needs to weigh somebody's words (16 CFR 255). */
function wordsAbout(
	{ who, relationship, compensation, typicality }: CaseStudy['quotes'][number],
	{ quote }: Strings,
): string {
	return [
		`${who}, ${quote.relationships[relationship]}.`,
		compensation === undefined ? quote.notCompensated : quote.compensated(compensation),
		`${quote.typicality} ${typicality}`,
	].join(' ');
}

function paragraph(text: string | undefined, label?: string): string[] {
	if (text === undefined) return [];
	const before = label === undefined ? '' : `<strong>${escapeText(label)}:</strong> `;
	return [`<p>${before}${escapeText(text)}</p>`];
}

/** @param items HTML. */
function list(heading: string, items: readonly string[]): string[] {
	if (items.length === 0) return [];
	return [
		`<h3>${escapeText(heading)}</h3>`,
		'<ul>',
		...items.map((item) => `<li>${item}</li>`),
		'</ul>',
	];
}

function link(url: string, label: string): string {
	return `<a href="${escapeAttribute(url)}">${escapeText(label)}</a>`;
}

/** @example toAscii('é') // '&#233;' */
function toAscii(html: string): string {
	return html.replace(/[^\n\t\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);
}
