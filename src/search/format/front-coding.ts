import { FormatError, type ByteReader, type ByteWriter } from './bytes.ts';

/**
 * Writes sorted texts without what each shares with the one before: the lengths of the shared beginnings,
 * the lengths of the endings, then all endings as one text. Lengths count UTF-16 units and fit a byte.
 */
export function writeSorted(out: ByteWriter, texts: readonly string[]): void {
	const shared = texts.map((text, i) => sharedLength(texts[i - 1] ?? '', text));
	out.varint(texts.length);
	for (const length of shared) out.byte(length);
	texts.forEach((text, i) => out.byte(text.length - (shared[i] ?? 0)));
	out.text(texts.map((text, i) => text.slice(shared[i])).join(''));
}

/**
 * Reads what `writeSorted` wrote.
 *
 * @throws {FormatError} When the lengths do not fit the text.
 */
export function readSorted(input: ByteReader): string[] {
	const count = input.varint();
	const shared = readLengths(input, count);
	const lengths = readLengths(input, count);
	const endings = input.text();
	let text = '';
	let at = 0;
	const texts = shared.map((length, i) => {
		const end = at + (lengths[i] ?? 0);
		if (length > text.length) throw new FormatError('a word is longer than the one before it');
		text = text.slice(0, length) + endings.slice(at, end);
		at = end;
		return text;
	});
	if (at !== endings.length) throw new FormatError('the words do not fill their text');
	return texts;
}

function readLengths(input: ByteReader, count: number): number[] {
	const lengths: number[] = [];
	// The count is not trusted: the reader throws at the end of the file, long before memory does.
	for (let i = 0; i < count; i++) lengths.push(input.byte());
	return lengths;
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < 255 && a[length] === b[length]) length++;
	// A cut inside a surrogate pair would leave halves, which UTF-8 cannot write.
	return /[\uD800-\uDBFF]/.test(b[length - 1] ?? '') ? length - 1 : length;
}
