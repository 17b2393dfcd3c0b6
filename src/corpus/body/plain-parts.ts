import type { BodyPart, ComponentName, ComponentPart } from '../../model/body-components.ts';
import { escapeText } from '../../model/escape.ts';
import { imagePlaceholder } from './write-html.ts';

/** A body with components in plain elements, for feeds, the API and other sites, which have none of our styles. */
export function partsToHtml(parts: readonly BodyPart[]): string {
	return parts.map((part) => (part.kind === 'html' ? part.html : componentToHtml(part))).join('\n');
}

function componentToHtml<N extends ComponentName>(part: ComponentPart<N>): string {
	return writers[part.name](part.attributes, partsToHtml(part.parts));
}

const writers: {
	[N in ComponentName]: (attributes: ComponentPart<N>['attributes'], inner: string) => string;
} = {
	Callout: ({ title }, inner) => `<aside><p>${strong(title)}</p>${inner}</aside>`,
	KeyMessages: ({ title }, inner) => `<section><p>${strong(title)}</p>${inner}</section>`,
	Steps: ({ title }, inner) =>
		`<section>${title === undefined ? '' : `<p>${strong(title)}</p>`}${inner}</section>`,
	Faq: ({ title }, inner) =>
		`<section>${title === undefined ? '' : `<p>${strong(title)}</p>`}<dl>${inner}</dl></section>`,
	Question: ({ ask }, inner) => `<dt>${escapeText(ask)}</dt><dd>${inner}</dd>`,
	Figures: ({ title }, inner) =>
		`<section>${title === undefined ? '' : `<p>${strong(title)}</p>`}<dl>${inner}</dl></section>`,
	Figure: ({ value, label, source }) =>
		`<dt>${escapeText(label)}</dt><dd>${strong(value)} (${escapeText(source)})</dd>`,
	Quote: ({ who, compensation, typicality }, inner) =>
		`<figure><blockquote>${inner}</blockquote><figcaption>${[who, compensation, typicality]
			.filter((text) => text !== undefined)
			.map(escapeText)
			.join('. ')}</figcaption></figure>`,
	Picture: ({ src, alt, caption }) =>
		`<figure>${imagePlaceholder(src, alt)}${caption === undefined ? '' : `<figcaption>${escapeText(caption)}</figcaption>`}</figure>`,
};

function strong(text: string): string {
	return `<strong>${escapeText(text)}</strong>`;
}
