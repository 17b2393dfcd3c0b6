/**
 * Reads the plain part of YAML that nearly all front matter keeps to: block maps and lists of one-line values.
 * It takes a tenth of the time of a whole YAML parser, which is otherwise a fifth of a first build.
 *
 * It never guesses. Whatever it does not know for certain, broken YAML included, is left to the parser:
 * then the result is undefined. A test holds it against the parser.
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
	if (unusualCharacter.test(text) || lineOfSpaces.test(text)) return undefined;
	const lines = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const content = line.trimStart();
			return { indent: line.length - content.length, content };
		});
	if (lines[0]?.indent !== 0) return undefined;
	const reader: Reader = { lines, at: 0 };
	try {
		const map = readMap(reader, 0);
		return reader.at === lines.length ? map : undefined;
	} catch (error) {
		if (error === notPlain) return undefined;
		throw error;
	}
}

interface Line {
	indent: number;
	content: string;
}

interface Reader {
	lines: Line[];
	/** The line that is read next. */
	at: number;
}

/** Thrown, and caught above, wherever the text is not plain. Made once: it costs no stack each time. */
const notPlain = new Error('not plain');

// eslint-disable-next-line no-control-regex -- the control characters are the point
const unusualCharacter = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF]|[^\S\n ]/;

/** The parser sees more in such a line than nothing. */
const lineOfSpaces = /^ +$/m;

const pair = /^([A-Za-z][\w-]{0,60}):(?: (.*))?$/;

function readMap(reader: Reader, indent: number): Record<string, unknown> {
	const map: Record<string, unknown> = {};
	for (let line = lineAt(reader, indent); line !== undefined; line = lineAt(reader, indent)) {
		const [, key, value] = pair.exec(line.content) ?? [];
		if (key === undefined || key in map || isReserved(key)) throw notPlain;
		reader.at += 1;
		map[key] = value === undefined ? readNested(reader, indent) : readScalar(value);
	}
	return map;
}

/** What stands below a key: a deeper map, a list (which may start under the key itself), or nothing. */
function readNested(reader: Reader, indent: number): unknown {
	const next = reader.lines[reader.at];
	if (next === undefined || next.indent < indent) return null;
	if (next.content.startsWith('- ')) return readList(reader, next.indent);
	return next.indent > indent ? readMap(reader, next.indent) : null;
}

function readList(reader: Reader, indent: number): unknown[] {
	const list: unknown[] = [];
	for (let line = lineAt(reader, indent); line !== undefined; line = lineAt(reader, indent)) {
		if (!line.content.startsWith('- ')) break;
		const content = line.content.slice(2);
		if (pair.test(content)) {
			// The item is a map whose first key stands behind the dash.
			reader.lines[reader.at] = { indent: indent + 2, content };
			list.push(readMap(reader, indent + 2));
		} else {
			reader.at += 1;
			list.push(readScalar(content));
		}
	}
	return list;
}

/** The next line of a block. A line that stands further left ends the block; one further right continues a value. */
function lineAt({ lines, at }: Reader, indent: number): Line | undefined {
	const line = lines[at];
	if (line === undefined || line.indent < indent) return undefined;
	if (line.indent > indent) throw notPlain;
	return line;
}

const singleQuoted = /^'((?:[^']|'')*)'$/;
const doubleQuoted = /^"([^"\\]*)"$/;
const plain = /^[\p{L}\p{Nd}/(][^\n]*$/u;
const numberLike = /^\d[\d.+\-_:eExXoOa-fA-F]*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;

function readScalar(text: string): string | number | boolean {
	const quoted = singleQuoted.exec(text)?.[1];
	if (quoted !== undefined) return quoted.replaceAll("''", "'");
	const simple = doubleQuoted.exec(text)?.[1];
	if (simple !== undefined) return simple;
	if (!plain.test(text) || text.includes(': ') || text.includes(' #') || /[:\s]$/.test(text)) {
		throw notPlain;
	}
	if (text === 'true' || text === 'false') return text === 'true';
	if (isReserved(text)) throw notPlain;
	if (wholeNumber.test(text)) return Number(text);
	if (numberLike.test(text) && !day.test(text)) throw notPlain;
	return text;
}

/** Words that YAML reads as something else than text. */
function isReserved(text: string): boolean {
	return /^(?:true|false|null)$/i.test(text);
}
