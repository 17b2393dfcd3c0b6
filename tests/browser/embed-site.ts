import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../scripts/serve/static-server.ts';
import { hostingRules, siteHeaders } from '../../src/model/hosting.ts';
import { testSiteFolder } from '../run/conditions.ts';

/** Our own built site on a port of its own, with the headers that a host sends for us, and a plug to pull. */
export interface OurSite {
	origin: string;
	/** What was asked of it: the path, and what else the asker has told about itself. */
	requests: { path: string; referrer: string | undefined; cookie: string | undefined }[];
	/** Puts a page in the place of a built one. */
	show: (path: string, html: string) => void;
	stop: () => void;
}

/** Starts our site on a free port of the loopback. */
export async function startSite(): Promise<OurSite> {
	const requests: OurSite['requests'] = [];
	const pages = new Map<string, string>();
	const answer = createStaticServer(testSiteFolder);
	const server = createServer((request, response) => {
		const { url = '/', headers } = request;
		requests.push({ path: url, referrer: headers.referer, cookie: headers.cookie });
		const rule = hostingRules.find(({ prefix }) => url.startsWith(prefix));
		for (const [name, value] of Object.entries(rule?.headers ?? siteHeaders)) {
			response.setHeader(name, value);
		}
		const page = pages.get(url);
		if (page === undefined) answer.emit('request', request, response);
		else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo; // it listens on a port
	return {
		origin: `http://localhost:${port}`,
		requests,
		show: (path, html) => pages.set(path, html),
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
