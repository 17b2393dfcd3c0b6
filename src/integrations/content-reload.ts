import type { AstroIntegration } from 'astro';

/** How long to wait for more changes before reloading, in milliseconds: editors and git write several files at once. */
const quietTime = 60;

/**
 * Shows a changed, added, renamed or removed content file at once in `npm start`: what was read before is forgotten and open pages
 * reload. Astro watches only what its modules import, and content is read, not imported.
 *
 * @param root The content root, which may lie outside the project.
 */
export function contentReload(root: string): AstroIntegration {
	return {
		name: 'wellpost:content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let timer: NodeJS.Timeout | undefined;
				const reload = (): void => {
					for (const environment of Object.values(server.environments)) {
						environment.moduleGraph.invalidateAll();
					}
					server.environments.ssr.hot.send({ type: 'full-reload', path: '*' });
					server.environments.client.hot.send({ type: 'full-reload', path: '*' });
				};
				server.watcher.add(root);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(root)) return;
					clearTimeout(timer);
					timer = setTimeout(reload, quietTime);
				});
			},
		},
	};
}
