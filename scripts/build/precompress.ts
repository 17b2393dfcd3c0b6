import { readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that shrink. Pictures and fonts are compressed already. */
const textEndings: ReadonlySet<string> = new Set([
	'.css',
	'.html',
	'.ics',
	'.js',
	'.json',
	'.svg',
	'.txt',
	'.xml',
]);

/** Below this the headers weigh more than what is saved. */
const smallest = 256;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside every text file of a built site, for hosts that serve them as they are.
 *
 * @returns How many files were compressed.
 */
export async function precompress(folder: string): Promise<number> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && textEndings.has(extname(item.name)))
		.map((item) => join(item.parentPath, item.name));
	let next = 0;
	let done = 0;
	const work = async (): Promise<void> => {
		for (let file = files[next++]; file !== undefined; file = files[next++]) {
			if (await compressFile(file)) done += 1;
		}
	};
	// The compression runs on threads of its own; a few files in flight keep all of them busy.
	await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
	return done;
}

async function compressFile(file: string): Promise<boolean> {
	const bytes = await readFile(file);
	if (bytes.length < smallest) return false;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	await Promise.all([
		toBrotli(bytes, { params }).then((packed) => write(`${file}.br`, packed)),
		toGzip(bytes, { level: 9 }).then((packed) => write(`${file}.gz`, packed)),
	]);
	return true;
}

async function write(file: string, bytes: Buffer): Promise<void> {
	await writeFile(`${file}.tmp`, bytes);
	await rename(`${file}.tmp`, file);
}
