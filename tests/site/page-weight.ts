import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFile, type BuiltSite, type Page } from './built-site.ts';
import { listReferences } from './references.ts';

/** What a page and all that it loads from our site weigh on the way to a reader: texts in brotli, pictures as they are. */
export function weighPage(site: BuiltSite, page: Page): number {
	const loaded = listReferences(page)
		.filter(({ isLoaded }) => isLoaded)
		.flatMap(({ address }) => findFile(site, new URL(address, page.url)) ?? []);
	const files = [page.file, ...new Set(loaded)];
	return files.reduce((sum, file) => sum + weighFile(join(site.folder, file)), 0);
}

function weighFile(file: string): number {
	const bytes = readFileSync(file);
	return /\.(?:html|css|js|svg)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}
