import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of somebody else, on an origin of its own, that carries embeds. */
export interface EmbedHost {
	origin: string;
	/** Sets the page at a path. */
	show: (path: string, body: string, headers?: Record<string, string>) => string;
	close: () => void;
}

/** Starts a host on a free port of the loopback. */
export async function startHost(): Promise<EmbedHost> {
	const pages = new Map<string, { body: string; headers: Record<string, string> }>();
	const server: Server = createServer((request, response) => {
		const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
		if (page === undefined) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
		response.end(`<!doctype html><html lang="en"><title>Host</title>${page.body}</html>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo; // it listens on a port
	const origin = `http://127.0.0.1:${port}`;
	return {
		origin,
		show: (path, body, headers = {}) => {
			pages.set(path, { body, headers });
			return origin + path;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
