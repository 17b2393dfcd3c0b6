import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../corpus/corpus.ts';
import { currentCacheFile, currentCorpus } from '../corpus/current.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readSettings } from '../corpus/settings.ts';
import { readPictures } from '../media/pictures.ts';
import { publishedPictures } from '../model/pictures.ts';
import { buildIndex, type BuiltFiles } from '../search/build/build-index.ts';
import { toDocuments } from '../search/documents.ts';
import { bootFile, indexFolder } from '../search/format/files.ts';

/** Writes the files of search after the build. `npm start` makes them when they are first asked for, and again after a change. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'wellpost:search',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let files: Promise<BuiltFiles> | undefined;
				server.watcher.on('all', () => (files = undefined));
				server.middlewares.use((request, response, next) => {
					const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
					if (path !== bootFile && !path.startsWith(`${indexFolder}/`)) {
						next();
						return;
					}
					files ??= buildFiles(readAnew());
					files.then((built) => {
						const file = built.get(path);
						if (file === undefined) next();
						else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
					}, next);
				});
			},
			'astro:build:done': async ({ dir }) => {
				const files = await buildFiles(currentCorpus());
				const folders = new Set([...files.keys()].map((path) => dirname(path)));
				for (const folder of folders)
					mkdirSync(join(fileURLToPath(dir), folder), { recursive: true });
				for (const [path, bytes] of files) writeFileSync(join(fileURLToPath(dir), path), bytes);
			},
		},
	};
}

/** The pages of `npm start` have a corpus of their own, which this part of the process does not see. */
function readAnew(): Corpus {
	const settings = readSettings(process.env);
	return readCorpus({ ...settings, cacheFile: currentCacheFile(settings.root) });
}

async function buildFiles(corpus: Corpus): Promise<BuiltFiles> {
	const entries = Object.values(corpus.live).flat();
	const pictures = await readPictures(corpus.root, publishedPictures(entries, corpus.today));
	const documents = toDocuments(corpus, (src) => pictures.get(src)?.jpeg[0]?.url);
	return buildIndex(documents, {
		deflate: (content) => deflateRawSync(content, { level: 9 }),
		digest: digestParts,
	});
}

function digestParts(parts: Iterable<Uint8Array>): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex').slice(0, 16);
}
