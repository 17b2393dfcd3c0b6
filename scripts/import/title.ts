import { limits } from '../../src/model/fields.ts';
import { renderMarkdown } from '../../src/corpus/body/render-markdown.ts';
import { findBodyTitle } from './body-to-markdown.ts';
import type { FieldLedger } from './field-ledger.ts';
import { readTitle } from './head.ts';
import { textOfNode } from './html-page.ts';
import { toNameInWords } from './identity.ts';
import type { InputFile } from './input-files.ts';
import type { InputBody, ParsedInput } from './parse-input.ts';
import { toPlainTextMarkdown, type PlainText } from './plain-text.ts';
import { cutAtWord, toLine, toTitle } from './texts.ts';

/**
 * The title of an article: of its fields, else of its body, else the name of its file.
 *
 * @param notes Told when something had to stand in for a title.
 */
export function readTitleOf(
	file: InputFile,
	{ fields, body }: ParsedInput,
	notes: string[],
): string {
	const title = body.format === 'plain' ? undefined : (readTitle(fields) ?? findBodyTitle(body));
	if (title !== undefined) return cutAtWord(title, limits.title);
	const words = body.format === 'plain' ? readPlainTitle(body.text, fields) : findFirstWords(body);
	if (words.title !== '') {
		if (!words.hasTitle) notes.push(sentenceNote);
		return words.title;
	}
	notes.push('There is no title, so the name of the file stands in for one');
	return toNameInWords(file.key) || file.key;
}

const sentenceNote = 'The text has no title, so its first sentence stands in for one';

function readPlainTitle(text: string, fields: FieldLedger): PlainText {
	const plain = toPlainTextMarkdown(text);
	for (const trail of plain.trails) {
		fields.refuse('line of the text', trail, 'a way to a page elsewhere');
	}
	return plain;
}

/** How much of a body is looked at for its first sentence. */
const beginning = 2000;

function findFirstWords(body: Exclude<InputBody, { format: 'plain' }>) {
	const text =
		body.format === 'html'
			? body.tree.children.map(textOfNode).join(' ')
			: renderMarkdown(body.text.slice(0, beginning), 1).body.text;
	return { title: toTitle(toLine(text.slice(0, beginning)), limits.title), hasTitle: false };
}
