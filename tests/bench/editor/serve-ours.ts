import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureBundle } from '../../../cms/bundle/bundle-store.ts';
import { editorPath } from '../../../cms/config/backends.ts';
import { createEditorHandler } from '../../../cms/local/editor-handler.ts';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import type { EditorUnderTest } from './editor-under-test.ts';

/** Serves our editor with the handler that `npm start` uses. */
export async function serveOurs(root: string): Promise<EditorUnderTest> {
	const folder = await ensureBundle(projectRoot, '.cache');
	const handle = createEditorHandler({
		root,
		siteUrl: 'https://example.org',
		site: siteSchema.parse({}),
		bundle: () => Promise.resolve(folder),
	});
	const server = createServer((request, response) => {
		handle(request, response).then(
			(isAnswered) => {
				if (!isAnswered) response.writeHead(404).end();
			},
			() => response.writeHead(500).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo; // a server on a port has one
	return {
		name: 'Wellpost',
		url: `http://localhost:${port}${editorPath}`,
		list: '#/collections/articles-original',
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
