import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { decodeHtml } from './decode-html.ts';
import { findAddress, type Network } from './find-address.ts';
import { Refusal } from './refusal.ts';

/** A page as it was found. */
export interface FetchedPage {
	/** The address that it was found at, after all redirects. */
	address: string;
	html: string;
}

/** What a page may take at most. */
export const fetchLimits = { redirects: 5, bytes: 5_000_000, milliseconds: 15_000 } as const;

type FetchLimits = { [L in keyof typeof fetchLimits]: number };

/**
 * Fetches a page of the public web. Every address on the way is looked up and checked before anything is sent, and the connection
 * goes to the very address that was checked: a name that means something else a moment later leads nowhere.
 *
 * @throws {Refusal} When the page is not public, not HTML, too large or too slow, or does not answer.
 */
export async function fetchPage(
	address: string,
	network: Network,
	limits: FetchLimits = fetchLimits,
): Promise<FetchedPage> {
	const signal = AbortSignal.timeout(limits.milliseconds);
	try {
		return await follow(new URL(address), { network, limits, signal }, limits.redirects);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		if (signal.aborted) {
			throw new Refusal(
				`${address}: no whole page came within ${limits.milliseconds / 1000} seconds. ${saveInstead}`,
			);
		}
		const reason = error instanceof Error ? error.message : String(error);
		throw new Refusal(`${address}: the page cannot be reached (${reason}). ${saveInstead}`);
	}
}

/** What to do about a page that this command cannot or must not fetch. */
const saveInstead = 'Save it from a browser, and name the saved file';

interface Rules {
	network: Network;
	limits: FetchLimits;
	signal: AbortSignal;
}

async function follow(url: URL, rules: Rules, redirectsLeft: number): Promise<FetchedPage> {
	const response = await connect(url, rules);
	const { statusCode = 0, headers } = response;
	if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
		response.destroy();
		if (redirectsLeft === 0) {
			throw new Refusal(
				`${url.href}: more than ${rules.limits.redirects} redirects in a row. ${saveInstead}`,
			);
		}
		return follow(nextUrl(url, headers.location), rules, redirectsLeft - 1);
	}
	if (statusCode !== 200) {
		response.destroy();
		throw new Refusal(`${url.href}: the answer is ${statusCode}, not a page. ${saveInstead}`);
	}
	const type = headers['content-type'] ?? 'of no type';
	if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
		response.destroy();
		throw new Refusal(
			`${url.href}: this is ${type}, and only HTML says of itself what it is. Start the draft with npm run new`,
		);
	}
	const encoding = headers['content-encoding'] ?? 'identity';
	if (encoding !== 'identity') {
		response.destroy();
		throw new Refusal(`${url.href}: the page was sent packed (${encoding}). ${saveInstead}`);
	}
	return { address: url.href, html: decodeHtml(await readAll(url, response, rules.limits), type) };
}

function nextUrl(url: URL, location: string): URL {
	const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
	if (next !== undefined && /^https?:$/.test(next.protocol)) return next;
	throw new Refusal(`${url.href}: the page redirects to "${location}", which is no web address`);
}

/** Asks the one IP address that was checked for a page. The name goes along for certificate and host. */
async function connect(url: URL, { network, signal }: Rules): Promise<IncomingMessage> {
	const name = url.hostname.replace(/^\[|\]$/g, '');
	const address = await findAddress(name, network);
	const isSecure = url.protocol === 'https:';
	const options = {
		host: address,
		port: url.port === '' ? undefined : Number(url.port),
		path: `${url.pathname}${url.search}`,
		// A name, for the certificate. An IP address has none.
		...(isSecure && name !== address && { servername: name }),
		headers: {
			host: url.host,
			accept: 'text/html, application/xhtml+xml',
			'accept-encoding': 'identity',
			'user-agent': 'Wellpost curate',
		},
		agent: false,
		signal,
	};
	return new Promise((resolve, reject) => {
		const request = isSecure ? requestHttps(options, resolve) : requestHttp(options, resolve);
		request.once('error', reject);
		request.end();
	});
}

async function readAll(url: URL, response: IncomingMessage, limits: FetchLimits): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of response as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > limits.bytes) {
			throw new Refusal(
				`${url.href}: the page has more than ${limits.bytes / 1_000_000} MB. ${saveInstead}`,
			);
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
