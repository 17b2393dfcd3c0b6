import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editorContent } from '../fixtures/editor-content.ts';

/** A content root of a test's own, with real files on the disk. */
export interface ContentRoot {
	folder: string;
	/** The text of a file below it. */
	read: (file: string) => string;
	has: (file: string) => boolean;
	write: (file: string, text: string) => void;
	remove: () => void;
}

/** A content root with the small content of the editor's tests. */
export function createContentRoot(): ContentRoot {
	const folder = mkdtempSync(join(tmpdir(), 'wellpost-editor-'));
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	for (const [file, text] of Object.entries(editorContent)) write(file, text);
	return {
		folder,
		read: (file) => readFileSync(join(folder, file), 'utf8'),
		has: (file) => existsSync(join(folder, file)),
		write,
		remove: () => rmSync(folder, { recursive: true }),
	};
}
