import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { currentCacheFile } from '../corpus/current.ts';
import { listRedirects, type Redirect } from '../corpus/redirects.ts';
import { readSettings } from '../corpus/settings.ts';
import { redirectPage } from '../syndication/redirect-page.ts';

/**
 * Makes every old path forward to its page, for hosts that know no redirects: a small page each, written after the build
 * (ten thousand routes would cost as much as the articles themselves). `npm start` answers old paths with a redirect.
 */
export function redirectPages(): AstroIntegration {
	const read = () => {
		const settings = readSettings(process.env);
		const cacheFile = currentCacheFile(settings.root);
		return { settings, corpus: readCorpus({ ...settings, cacheFile }) };
	};
	return {
		name: 'wellpost:redirects',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let redirects: Redirect[] | undefined;
				server.watcher.on('all', () => (redirects = undefined));
				server.middlewares.use((request, response, next) => {
					const path = new URL(request.url ?? '/', 'http://localhost').pathname;
					const isPage = request.headers.accept?.includes('text/html') ?? false;
					if (!isPage) {
						next();
						return;
					}
					redirects ??= listRedirects(read().corpus);
					const target = redirects.find(({ from }) => from === path);
					if (target === undefined) next();
					else response.writeHead(301, { location: target.to }).end();
				});
			},
			'astro:build:done': ({ dir }) => {
				const { corpus, settings } = read();
				for (const { from, to } of listRedirects(corpus)) {
					const file = join(fileURLToPath(dir), from.endsWith('/') ? `${from}index.html` : from);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, redirectPage(to, settings.siteUrl, corpus.site.lang));
				}
			},
		},
	};
}
