import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { createFailure, type Outcome } from './outcome.ts';

/** A file to import. */
export interface InputFile {
	/** As it was named, or as it was found below the folder that was named. */
	path: string;
	/** The path below the folder that was named, with forward slashes: what the file is known by when it says nothing itself. */
	key: string;
}

/** What the given files and folders hold. */
export interface FoundFiles {
	files: InputFile[];
	failures: Outcome[];
	/** Files in the folders that are neither texts nor pictures. */
	passedOver: string[];
}

const readableEndings: ReadonlySet<string> = new Set(['.md', '.markdown', '.html', '.htm', '.txt']);

const pictureEndings = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i;

/** Lists what there is to import, in an order that does not depend on the disk. Hidden files and folders are passed over. */
export function findInputFiles(inputs: readonly string[]): FoundFiles {
	const found: FoundFiles = { files: [], failures: [], passedOver: [] };
	for (const input of inputs) {
		const stats = statSync(input, { throwIfNoEntry: false });
		if (stats === undefined) {
			const problem = { message: 'There is no such file or folder', remedy: 'Correct the path' };
			found.failures.push(createFailure(input, problem));
		} else if (stats.isDirectory()) walk(input, input, found);
		else if (isReadable(input)) found.files.push({ path: input, key: basename(input) });
		else found.failures.push(createFailure(input, unreadableKind));
	}
	const seen = new Set<string>();
	found.files = found.files.filter(({ path }) => !seen.has(path) && seen.add(path));
	return found;
}

const unreadableKind = {
	message: `Only files that end in ${[...readableEndings].join(', ')} can be imported`,
	remedy: 'Save it as one of these, or leave it out',
};

function walk(top: string, folder: string, found: FoundFiles): void {
	const items = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
		a.name < b.name ? -1 : 1,
	);
	for (const item of items) {
		const path = join(folder, item.name);
		if (item.name.startsWith('.')) continue;
		if (item.isDirectory()) walk(top, path, found);
		else if (isReadable(item.name)) {
			found.files.push({ path, key: relative(top, path).split(sep).join('/') });
		} else if (!pictureEndings.test(item.name)) found.passedOver.push(path);
	}
}

function isReadable(name: string): boolean {
	return readableEndings.has(extname(name).toLowerCase());
}
