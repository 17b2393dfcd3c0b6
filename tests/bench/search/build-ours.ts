import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { bundleClient } from './bundle.ts';
import type { Built } from './engines.ts';
import { cpuSince, measureFolder, resetFolder } from './folder-size.ts';

/** Builds our index, with the same calls as the site. */
export async function buildOurs(
	documents: readonly SearchDocument[],
	folder: string,
): Promise<Built> {
	resetFolder(folder);
	const start = process.cpuUsage();
	const files = buildIndex(documents, {
		deflate: (content) => deflateRawSync(content, { level: 9 }),
		digest: (parts) => {
			const hash = createHash('sha256');
			for (const part of parts) hash.update(part);
			return hash.digest('hex').slice(0, 16);
		},
	});
	for (const [path, bytes] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	const built = measureFolder(folder, cpuSince(start));
	await bundleClient('ours', folder);
	return built;
}
