import type { AstroIntegration } from 'astro';
import { currentCacheFile } from '../corpus/current.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { listRedirects, type Redirect } from '../corpus/redirects.ts';
import type { Settings } from '../corpus/settings.ts';

/** Answers old paths in `npm start` with a redirect, as a host will. The built site has pages and files for that: see `hosting.ts`. */
export function devRedirects(settings: Settings): AstroIntegration {
	return {
		name: 'wellpost:dev-redirects',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let redirects: Redirect[] | undefined;
				server.watcher.on('all', () => (redirects = undefined));
				server.middlewares.use((request, response, next) => {
					if (request.headers.accept?.includes('text/html') !== true) {
						next();
						return;
					}
					const cacheFile = currentCacheFile(settings.root);
					redirects ??= listRedirects(readCorpus({ ...settings, cacheFile }));
					const path = new URL(request.url ?? '/', settings.siteUrl).pathname;
					const target = redirects.find(({ from }) => from === path);
					if (target === undefined) next();
					else response.writeHead(301, { location: target.to }).end();
				});
			},
		},
	};
}
