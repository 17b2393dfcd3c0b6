import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleEmbedScript, bundleScript } from '../../../src/integrations/embed-scripts.ts';
import { embedFolder } from '../../../src/model/embed-paths.ts';
import { readBuiltSite } from '../../site/built-site.ts';
import { weighPage } from '../../site/page-weight.ts';

/** A script that a page or a frame loads, in bytes. */
export interface ScriptRow {
	script: string;
	minified: number;
	gzip: number;
	brotli: number;
}

/** An embed with all that it loads, in bytes as sent. */
export interface PageRow {
	path: string;
	bytes: number;
}

/** The scripts on both sides of an embed: ours, and those of a peer that does nothing but fit frames. */
export async function weighScripts(): Promise<ScriptRow[]> {
	const peer = fileURLToPath(new URL('hosts/open-iframe-resizer.ts', import.meta.url));
	const scripts = {
		'Wellpost, on the page': await bundleEmbedScript('loader'),
		'Wellpost, in the frame': await bundleEmbedScript('frame'),
		'@open-iframe-resizer/core, on the page and in the frame': await bundleScript(peer),
	};
	return Object.entries(scripts).map(([script, { code }]) => ({
		script,
		minified: Buffer.byteLength(code),
		gzip: gzipSync(code, { level: 9 }).length,
		brotli: brotliCompressSync(code).length,
	}));
}

/** All embeds of a built site, the heaviest first. */
export function weighEmbeds(folder: string): PageRow[] {
	const site = readBuiltSite(folder);
	return site.pages
		.filter(({ url }) => url.pathname.startsWith(embedFolder) && url.pathname !== embedFolder)
		.map((page) => ({ path: page.url.pathname, bytes: weighPage(site, page) }))
		.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
}
