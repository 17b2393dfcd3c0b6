import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { editorPath } from '../config/backends.ts';
import { createEditorHandler, type EditorServerOptions } from './editor-handler.ts';

/** An editor that is served by itself. */
export interface ServedEditor {
	/** The address of its page. */
	url: string;
	close: () => Promise<void>;
}

/** Serves the editor of this machine without the site around it, on a free port: what tests, benchmarks and pictures need. */
export async function serveEditor(options: EditorServerOptions): Promise<ServedEditor> {
	const handle = createEditorHandler(options);
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
		url: `http://localhost:${port}${editorPath}`,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
