import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../scripts/serve/static-server.ts';
import { hostingRules, siteHeaders } from '../../src/model/hosting.ts';
import { testSiteFolder } from '../run/conditions.ts';

/** Our own built site on a port of its own, with the headers that a host sends for us, and a plug to pull. */
export interface OurSite {
	origin: string;
	/** What was asked of it: the path, and what else the asker has told about itself. */
	requests: { path: string; referrer: string | undefined; cookie: string | undefined }[];
	stop: () => void;
}

/** Starts our site on a free port of the loopback. */
export async function startSite(): Promise<OurSite> {
	const requests: OurSite['requests'] = [];
	const server = createStaticServer(testSiteFolder);
	server.prependListener('request', ({ url = '/', headers }, response) => {
		requests.push({ path: url, referrer: headers.referer, cookie: headers.cookie });
		const rule = hostingRules.find(({ prefix }) => url.startsWith(prefix));
		for (const [name, value] of Object.entries(rule?.headers ?? siteHeaders)) {
			response.setHeader(name, value);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo; // it listens on a port
	return {
		origin: `http://localhost:${port}`,
		requests,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
