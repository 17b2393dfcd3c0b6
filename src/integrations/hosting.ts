import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import { listRedirects } from '../corpus/redirects.ts';
import type { Settings } from '../corpus/settings.ts';
import { toHeadersFile, toRedirectsFile } from '../syndication/hosting/netlify.ts';
import { toNginxConfig } from '../syndication/hosting/nginx.ts';
import { toVercelConfig } from '../syndication/hosting/vercel.ts';
import { redirectPage } from '../syndication/redirect-page.ts';

/**
 * Writes what hosts need to keep our promises, after the build: `_headers`, `_redirects` and `vercel.json` into the site,
 * where those hosts look for them; a server block for nginx beside it, where nobody can fetch it; and for hosts that know no
 * redirects a small page at every old path (ten thousand routes would cost as much as the articles themselves).
 */
export function hosting(settings: Settings): AstroIntegration {
	return {
		name: 'wellpost:hosting',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
				const corpus = currentCorpus();
				const redirects = listRedirects(corpus);
				// Listed first: the pages at old paths send nobody anything but on.
				const files = { top: listTop(folder), redirects };
				for (const { from, to } of redirects) {
					const file = join(folder, from.endsWith('/') ? `${from}index.html` : from);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, redirectPage(to, settings.siteUrl, corpus.site.lang));
				}
				const serverName = new URL(settings.siteUrl).hostname;
				writeFileSync(join(folder, '_headers'), toHeadersFile(files));
				writeFileSync(join(folder, '_redirects'), toRedirectsFile(files));
				writeFileSync(join(folder, 'vercel.json'), toVercelConfig(files));
				writeFileSync(
					`${folder}.nginx.conf`,
					toNginxConfig(files, { listen: '80', serverName, root: folder }),
				);
			},
		},
	};
}

function listTop(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.map((item) => (item.isDirectory() ? `${item.name}/` : item.name))
		.sort();
}
