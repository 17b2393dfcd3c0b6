import { readFileSync, statSync } from 'node:fs';
import { normaliseText } from '../../src/corpus/front-matter.ts';
import { ImportError } from './outcome.ts';

/** The largest file that is read: three hundred thousand words, and ten seconds of work. */
export const maxInputBytes = 2 * 1024 * 1024;

/** A file as it was read. */
export interface InputText {
	bytes: Uint8Array;
	/** Without byte order mark, with `\n` at the end of each line. */
	text: string;
}

/**
 * Reads a text file. The bytes must be UTF-8: any other encoding would have to be guessed, and a wrong guess
 * silently spoils names.
 *
 * @throws {ImportError} When it is too large, empty, not text, not UTF-8, or cannot be opened.
 */
export function readInput(path: string): InputText {
	const bytes = readBytes(path);
	if (bytes.length === 0) {
		throw new ImportError({ message: 'The file is empty', remedy: 'Leave it out' });
	}
	const text = decode(bytes);
	if (text.includes('\0')) {
		throw new ImportError({
			line: lineAt(text, text.indexOf('\0')),
			message: 'The file holds zero bytes, so it is no text',
			remedy: 'Open it in the program that made it, and save it as text in UTF-8',
		});
	}
	return { bytes, text: normaliseText(text) };
}

function readBytes(path: string): Buffer {
	try {
		const { size } = statSync(path);
		if (size > maxInputBytes) {
			const found = (size / 1024 / 1024).toFixed(1);
			throw new ImportError({
				message: `The file has ${found} MB, and ${maxInputBytes / 1024 / 1024} MB is the limit`,
				remedy: 'Cut it into several files, and take embedded pictures out of it',
			});
		}
		return readFileSync(path);
	} catch (error) {
		if (error instanceof ImportError) throw error;
		const message = error instanceof Error ? error.message : String(error);
		throw new ImportError({
			message: `The file cannot be opened: ${message}`,
			remedy: 'Check that you may read it',
		});
	}
}

function decode(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const line = firstBadLine(bytes);
		throw new ImportError({
			line,
			message: `The file is not in UTF-8; it looks like ${guessEncoding(bytes)}`,
			remedy: `Save it as UTF-8, then look at line ${line}`,
		});
	}
}

function guessEncoding(bytes: Buffer): string {
	const mark = bytes.subarray(0, 2).toString('hex');
	return mark === 'fffe' || mark === 'feff' ? 'UTF-16' : 'Windows-1252 or Latin-1';
}

/** Decoding in the tolerant way puts U+FFFD where the first bad byte was. */
function firstBadLine(bytes: Buffer): number {
	const text = bytes.toString('utf8');
	return lineAt(text, text.indexOf('\uFFFD'));
}

function lineAt(text: string, index: number): number {
	return text.slice(0, Math.max(0, index)).split('\n').length;
}
