import { inflateSync } from 'node:zlib';

/** A PDF as the browser prints it: how many pages, and the words on them without any space. */
export interface PrintedPdf {
	pages: number;
	text: string;
}

/**
 * Reads what Chromium has printed: fonts with a table from glyphs to characters, text as hexadecimal glyph numbers.
 * It reads no other PDF (ISO 32000-1, 9.10, has the rest).
 */
export function readPdf(bytes: Buffer): PrintedPdf {
	const source = bytes.toString('latin1');
	const objects = new Map(
		[...source.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)].map(([, id = '', body = '']) => [
			id,
			body,
		]),
	);
	const fonts = new Map(
		[...source.matchAll(/\/Font\s*<<(.*?)>>/gs)].flatMap(([, list = '']) =>
			[...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
				const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
				return [name, readGlyphTable(streamOf(objects.get(table)))] as const;
			}),
		),
	);
	const text = [...objects.values()]
		.map(streamOf)
		.filter((stream) => stream.includes('BT\n'))
		.map((stream) => readText(stream, fonts))
		.join('');
	return { pages: source.match(/\/Type\s*\/Page\b/g)?.length ?? 0, text: withoutSpace(text) };
}

/** A text as `readPdf` gives it, to be looked for. */
export function withoutSpace(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, '');
}

type GlyphTable = ReadonlyMap<string, string>;

function streamOf(object = ''): string {
	const start = /stream\r?\n/.exec(object);
	if (start === null) return '';
	const from = start.index + start[0].length;
	// The data may end with anything, so only its length says where.
	const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
	const data = object.slice(from, from + length);
	if (!object.includes('/FlateDecode')) return data;
	return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

function readGlyphTable(source: string): GlyphTable {
	const table = new Map<string, string>();
	for (const [, block = ''] of source.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
		for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
			table.set(glyph, toText(text));
	}
	for (const [, block = ''] of source.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
		for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
			const start = parseInt(from, 16);
			for (let glyph = start; glyph <= parseInt(to, 16); glyph++) {
				const name = glyph.toString(16).toUpperCase().padStart(from.length, '0');
				table.set(name, String.fromCodePoint(parseInt(first, 16) + glyph - start));
			}
		}
	}
	return table;
}

function readText(stream: string, fonts: ReadonlyMap<string, GlyphTable>): string {
	let table: GlyphTable | undefined;
	let text = '';
	for (const [, font, glyphs] of stream.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
		if (font !== undefined) table = fonts.get(font);
		const width = table?.keys().next().value?.length ?? 4;
		for (const glyph of glyphs?.match(new RegExp(`.{${width}}`, 'g')) ?? [])
			text += table?.get(glyph) ?? '';
	}
	return text;
}

/** UTF-16 in hexadecimal digits. */
function toText(digits: string): string {
	const units = digits.match(/.{4}/g) ?? [];
	return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}
