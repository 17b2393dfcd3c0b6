import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { bundleClient } from './bundle.ts';
import type { Built } from './engines.ts';
import { cpuSince, measureFolder, resetFolder } from './folder-size.ts';
import { options } from './minisearch-options.ts';
import { namesOf } from './names.ts';

/** Builds MiniSearch's index: one file, which also holds the cards. */
export async function buildMiniSearch(
	documents: readonly SearchDocument[],
	folder: string,
): Promise<Built> {
	resetFolder(folder);
	const start = process.cpuUsage();
	const index = new MiniSearch(options);
	index.addAll(
		documents.map((document) => ({
			...document,
			source: document.source?.name,
			names: namesOf(document).join(' '),
		})),
	);
	writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
	const built = measureFolder(folder, cpuSince(start));
	await bundleClient('minisearch', folder);
	return built;
}
