import type { Element } from 'hast';
import { escapeAttribute } from '../../model/escape.ts';
import { allowedElements, globalAttributes, kindOfLink } from './allowed-html.ts';
import { noteRemoved, type Output } from './output.ts';

/** The attributes of an element that it may keep, as HTML. */
export function attributesOf(out: Output, { tagName, properties }: Element): string {
	const allowed = allowedElements[tagName] ?? [];
	let html = '';
	for (const [property, value] of Object.entries(properties)) {
		if (value === null || value === undefined || value === false) continue;
		const name = property.toLowerCase();
		const isAllowed = allowed.includes(name) || globalAttributes.includes(name);
		if (isAllowed && isSafe(out, name, asText(value))) {
			html += value === true ? ` ${name}` : ` ${name}="${escapeAttribute(asText(value))}"`;
		} else if (!attributesOfTheParser.test(property)) {
			noteRemoved(out, `${name} on <${tagName}>`, name);
		}
	}
	return html;
}

/** What an allowed attribute may say: addresses lead where links may lead, and the only ids are those of footnotes. */
function isSafe(out: Output, name: string, value: string): boolean {
	if (name === 'cite') return kindOfLink(value) !== 'forbidden';
	if (name !== 'id') return true;
	if (!/^user-content-fn/.test(value) || out.ids.has(value)) return false;
	out.ids.set(value, 1);
	return true;
}

/** What the Markdown parser itself puts on elements; not an author's doing, so not worth a report. */
const attributesOfTheParser = /^(?:class|className|id|data-?footnote.*|aria.*)$/i;

/** A value of an attribute as one text. */
export function asText(value: unknown): string {
	return Array.isArray(value) ? value.join(' ') : String(value);
}
