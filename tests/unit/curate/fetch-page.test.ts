import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchLimits, fetchPage } from '../../../scripts/curate/fetch-page.ts';
import { publicInternet, type Network } from '../../../scripts/curate/find-address.ts';

/** Every name is this machine, which counts as public: the servers of this test are here. */
const here: Network = {
	resolve: () => Promise.resolve(['127.0.0.1']),
	isAllowed: (address) => address === '127.0.0.1',
};

const html = { 'content-type': 'text/html; charset=utf-8' };
let server: Server | undefined;

afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

/** Starts a server and says where it is, under a name that only `here` knows. */
async function serve(listener: RequestListener): Promise<string> {
	const started = createServer(listener);
	server = started;
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
	return `http://press.example:${(started.address() as AddressInfo).port}`;
}

/** What a fetch says when it is refused, with the port that changes from run to run left out. */
async function refusalOf(fetching: Promise<unknown>): Promise<string> {
	return fetching.then(
		() => 'not refused',
		(error: unknown) => String(error).replace(/:\d{4,5}\b/g, ''),
	);
}

describe('a page of the web', () => {
	it('is fetched by its name, from the address that was checked', async () => {
		const asked: (string | undefined)[] = [];
		const base = await serve(({ headers, url }, response) => {
			asked.push(headers.host, url, headers['accept-encoding']?.toString());
			response.writeHead(200, html).end('<title>Élan</title>');
		});
		const page = await fetchPage(`${base}/a?b=1#c`, here);
		expect(page.html).toBe('<title>Élan</title>');
		expect(asked).toEqual([new URL(base).host, '/a?b=1', 'identity']);
	});

	it('is found at the end of its redirects', async () => {
		const base = await serve(({ url }, response) => {
			if (url === '/new/') response.writeHead(200, html).end('<title>New</title>');
			else response.writeHead(301, { location: url === '/old' ? 'newer' : '/new/' }).end();
		});
		expect(await fetchPage(`${base}/old`, here)).toEqual({
			address: `${base}/new/`,
			html: '<title>New</title>',
		});
	});

	it('is read in the encoding that it comes in', async () => {
		const base = await serve((_request, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
			response.end(Buffer.from('Café', 'latin1'));
		});
		expect((await fetchPage(base, here)).html).toBe('Café');
	});
});

describe('a page that is not to be fetched', () => {
	it.each([
		['http://127.0.0.1/', '127.0.0.1: this is 127.0.0.1'],
		['http://[::1]/', '::1: this is ::1'],
		['http://[::ffff:10.0.0.1]/', '::ffff:a00:1: this is ::ffff:a00:1'],
		['http://2130706433/', '127.0.0.1: this is 127.0.0.1'],
		['http://0x7f.1/', '127.0.0.1: this is 127.0.0.1'],
		['http://169.254.169.254/latest/meta-data/', '169.254.169.254: this is 169.254.169.254'],
	])('is one of a private network: %s', async (address, message) => {
		expect(await refusalOf(fetchPage(address, publicInternet))).toContain(message);
	});

	it('has a name that stands for a private address, be it only one of several', async () => {
		const network = { ...publicInternet, resolve: () => Promise.resolve(['8.8.8.8', '10.0.0.7']) };
		expect(await refusalOf(fetchPage('https://trap.example/', network))).toMatchInlineSnapshot(
			`"Refusal: trap.example: this is 10.0.0.7, which is not on the public internet. Save the page from a browser, and name the saved file"`,
		);
	});

	it('changes what its name means between two questions', async () => {
		let reached = 0;
		const base = await serve((_request, response) => {
			reached++;
			response.writeHead(302, { location: '/again' }).end();
		});
		const answers = [['127.0.0.1'], ['10.0.0.7']];
		const network = { ...here, resolve: () => Promise.resolve(answers.shift() ?? []) };
		expect(await refusalOf(fetchPage(base, network))).toContain('this is 10.0.0.7');
		expect(reached).toBe(1);
	});

	it('redirects to a private address', async () => {
		const base = await serve((_request, response) => {
			response.writeHead(302, { location: 'http://10.0.0.7/' }).end();
		});
		expect(await refusalOf(fetchPage(base, here))).toContain('10.0.0.7: this is 10.0.0.7');
	});

	it('redirects to what is no web page', async () => {
		const base = await serve((_request, response) => {
			response.writeHead(302, { location: 'file:///etc/hosts' }).end();
		});
		expect(await refusalOf(fetchPage(base, here))).toMatchInlineSnapshot(
			`"Refusal: http://press.example/: the page redirects to "file:///etc/hosts", which is no web address"`,
		);
	});

	it('redirects in circles', async () => {
		let asked = 0;
		const base = await serve((_request, response) => {
			asked++;
			response.writeHead(302, { location: '/round' }).end();
		});
		expect(await refusalOf(fetchPage(base, here))).toMatchInlineSnapshot(
			`"Refusal: http://press.example/round: more than 5 redirects in a row. Save it from a browser, and name the saved file"`,
		);
		expect(asked).toBe(fetchLimits.redirects + 1);
	});

	it.each([
		['is missing', 404, html, 'the answer is 404, not a page. Save it from a browser'],
		['is a document', 200, { 'content-type': 'application/pdf' }, 'this is application/pdf'],
		['is of no type', 200, {}, 'this is of no type, and only HTML says of itself what it is'],
		['is packed', 200, { ...html, 'content-encoding': 'br' }, 'the page was sent packed (br)'],
	])('%s', async (_what, status, headers, message) => {
		const base = await serve((_request, response) => {
			response.writeHead(status, headers).end('x');
		});
		expect(await refusalOf(fetchPage(base, here))).toContain(message);
	});

	it('is larger than a page should be, however long it says it is', async () => {
		const base = await serve((_request, response) => {
			response.writeHead(200, html);
			const more = () => {
				while (response.write('x'.repeat(10_000))) continue;
				response.once('drain', more);
			};
			more();
		});
		expect(await refusalOf(fetchPage(base, here))).toContain('the page has more than 5 MB');
	});

	it('never ends', async () => {
		const base = await serve((_request, response) => {
			response.writeHead(200, html).write('<title>');
		});
		const limits = { ...fetchLimits, milliseconds: 200 };
		expect(await refusalOf(fetchPage(base, here, limits))).toMatchInlineSnapshot(
			`"Refusal: http://press.example: no whole page came within 0.2 seconds. Save it from a browser, and name the saved file"`,
		);
	});

	it('has a name that nobody knows, or does not answer', async () => {
		const unknown = { ...here, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
		expect(await refusalOf(fetchPage('https://nobody.example/', unknown))).toMatchInlineSnapshot(
			`"Refusal: nobody.example: no host of this name can be found. Check the address, and that this machine is online"`,
		);
		const base = await serve(({ socket }) => socket.destroy());
		expect(await refusalOf(fetchPage(base, here))).toMatchInlineSnapshot(
			`"Refusal: http://press.example: the page cannot be reached (socket hang up). Save it from a browser, and name the saved file"`,
		);
	});
});
