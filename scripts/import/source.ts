import { limits } from '../../src/model/fields.ts';
import type { Source } from '../../src/model/schemas/article.ts';
import { sourceHost, stripTracking } from '../../src/model/urls.ts';
import type { FieldLedger } from './field-ledger.ts';
import { cutAtWord } from './texts.ts';

/** Where the hub kept the address of the original, the cleanest first. `herf` is a slip that its tool made for a while. */
const addressFields = [
	'link.href',
	'link.herf',
	'openProjectCustomFields.cleanUrl',
	'cleanUrl',
	'link.original',
	'link.url',
	'openProjectCustomFields.sourceUrl',
	'sourceUrl',
	'link',
	'ogUrl',
	'canonical',
	'og:url',
];

const brandFields = ['link.brand', 'link.name', 'brand', 'sourceName', 'og:site_name'];

/**
 * Where a curated piece comes from, or undefined when no field holds a web address. Fields that name the same page,
 * tracking aside, are used with it.
 *
 * @param retrieved The day on which it was curated.
 */
export function readSource(fields: FieldLedger, retrieved: string): Source | undefined {
	const name = addressFields.find((candidate) => toAddress(fields.peek(candidate)) !== undefined);
	const url = name === undefined ? undefined : toAddress(fields.peek(name));
	if (url === undefined) return undefined;
	for (const field of addressFields) {
		if (toAddress(fields.peek(field)) === url) fields.take(field, 'source.url');
	}
	const brandField = brandFields.find((candidate) => fields.peek(candidate) !== undefined);
	const brand = brandField === undefined ? undefined : fields.text(brandField, 'source.name');
	if (brand !== undefined) fields.takeRepeats(brandFields, brand, 'source.name');
	const author = fields.text('link.author', 'source.author');
	return {
		url,
		name: cutAtWord(brand ?? sourceHost(url), limits.name),
		...(author !== undefined && { author: cutAtWord(author, limits.name) }),
		retrieved,
	};
}

/** A web address without what only tracks; undefined when a text is none. */
function toAddress(text: string | undefined): string | undefined {
	if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
	return stripTracking(new URL(text).href);
}
