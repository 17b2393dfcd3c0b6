import { limits } from '../../src/model/fields.ts';
import { toDay } from './dates.ts';
import type { FieldLedger } from './field-ledger.ts';
import { cutAtWord, endsAsSentence, takeSentences } from './texts.ts';

const titleFields = ['title', 'metaTitle', 'ogTitle', 'og:title', 'twitterTitle', 'twitter:title'];
const descriptionFields = [
	'description',
	'metaDesc',
	'metaDescription',
	'ogDescription',
	'og:description',
	'twitterDescription',
	'twitter:description',
	'summary',
	'excerpt',
];
const dateFields = [
	'date',
	'publishDate',
	'published',
	'pubDate',
	'created',
	'article:published_time',
];
const changeFields = ['lastMod', 'lastModified', 'updated', 'modified', 'article:modified_time'];

/** The title: of the first field that has one. Fields that repeat it are used with it. */
export function readTitle(fields: FieldLedger): string | undefined {
	const title = readFirst(fields, titleFields, 'title');
	if (title === undefined) return undefined;
	fields.takeRepeats([...titleFields, 'breadcrumbs.4', 'breadcrumbs.3'], title, 'title');
	const cut = cutAtWord(title, limits.title);
	if (cut !== title) fields.refuse('title', title, `cut to ${limits.title} characters`);
	return cut;
}

/**
 * The description: of the first field that has one, else the first sentences of the body. The hub cut its own in the
 * middle of a sentence, so one that the body starts with is led on to the sentence's end.
 *
 * @param text The words of the body.
 */
export function readDescription(fields: FieldLedger, text: string, title: string): string {
	const description = readFirst(fields, descriptionFields, 'description');
	if (description === undefined) return takeSentences(text, limits.description) || title;
	fields.takeRepeats(descriptionFields, description, 'description');
	const whole = endsAsSentence(description) ? description : completeSentence(description, text);
	const cut = cutAtWord(whole, limits.description);
	if (description.length > limits.description) {
		fields.refuse('description', description, `cut to ${limits.description} characters`);
	}
	return cut;
}

/** The day of an article and of its last change; either is undefined where no field holds one. */
export function readDays(fields: FieldLedger): { date?: string; updated?: string } {
	const changed = readDay(fields, changeFields, 'updated');
	const date = readDay(fields, dateFields, 'date') ?? changed;
	if (date === undefined) return {};
	return changed !== undefined && changed > date ? { date, updated: changed } : { date };
}

function readDay(fields: FieldLedger, names: readonly string[], home: string): string | undefined {
	for (const name of names) {
		const day = toDay(fields.peek(name) ?? '');
		if (day === undefined) continue;
		fields.take(name, home);
		for (const other of names)
			if (toDay(fields.peek(other) ?? '') === day) fields.take(other, home);
		return day;
	}
	return undefined;
}

function readFirst(
	fields: FieldLedger,
	names: readonly string[],
	home: string,
): string | undefined {
	const name = names.find((candidate) => fields.peek(candidate) !== undefined);
	return name === undefined ? undefined : fields.text(name, home);
}

function completeSentence(start: string, text: string): string {
	if (!text.startsWith(start)) return cutAtWord(`${start}…`, limits.description);
	return takeSentences(text, limits.description, start.length);
}
