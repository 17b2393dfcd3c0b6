import type { IncomingMessage, ServerResponse } from 'node:http';
import { pictureLimits } from '../../src/model/pictures.ts';
import { runAction } from './actions.ts';
import { openContent, type ContentStore } from './content-store.ts';
import { Refusal } from './refusal.ts';

/** The longest request: two of the largest pictures, in base64, with an entry. */
export const maxRequestBytes = 3 * pictureLimits.bytes;

/**
 * Answers the editor of this machine: reads and writes the content root, and nothing else.
 * Serves only programs of this machine that are the editor's own page, so that no other website and no other machine can use it.
 *
 * @param root The content root as an absolute path.
 * @returns A function that answers a request. Its `path` is that of the picture a GET asks for, below the content root.
 */
export function createLocalBackend(
	root: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
	const store = openContent(root);
	return async (request, response, path) => {
		try {
			assertOwnPage(request);
			await answer(store, request, response, path);
		} catch (error) {
			const status = error instanceof Refusal ? error.status : 500;
			// Only our own sentences leave: messages of the system name folders of this machine.
			const message = error instanceof Refusal ? error.message : 'The file system refused.';
			if (status === 413) response.setHeader('connection', 'close');
			send(response, status, { error: message });
		}
	};
}

async function answer(
	store: ContentStore,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): Promise<void> {
	if (request.method === 'GET') {
		const bytes = await store.readPicture(path).catch((error: unknown) => {
			throw error instanceof Refusal ? error : new Refusal(404, `There is no picture ${path}.`);
		});
		// The type is left to the browser, which may only show it as a picture.
		response.writeHead(200, {
			...safeHeaders,
			'content-type': 'image/*',
			'content-security-policy': 'sandbox',
		});
		response.end(bytes);
		return;
	}
	if (request.method !== 'POST' || !isJson(request)) {
		throw new Refusal(405, 'The editor asks by POST with JSON.');
	}
	send(response, 200, await runAction(store, await readJson(request)));
}

/** @throws {Refusal} Unless the request comes from this machine, was sent to it by its own name, and by the editor's page. */
function assertOwnPage({ headers, socket }: IncomingMessage): void {
	const { host = '', origin } = headers;
	const site = headers['sec-fetch-site'];
	if (!loopbacks.has(socket.remoteAddress ?? '')) {
		throw new Refusal(403, 'The editor works only on the machine that it runs on.');
	}
	// A name that is not this machine's own may have been pointed here by somebody else.
	if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) {
		throw new Refusal(403, 'Open the editor at localhost.');
	}
	const isOwn = origin === undefined ? site === 'same-origin' : origin === `http://${host}`;
	if (!isOwn || (site !== undefined && site !== 'same-origin')) {
		throw new Refusal(403, 'Only the editor itself may ask.');
	}
}

const loopbacks: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

function isJson({ headers }: IncomingMessage): boolean {
	return /^application\/json\b/.test(headers['content-type'] ?? '');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > maxRequestBytes)
			throw new Refusal(413, 'This is too much at once. Use a smaller picture.');
		chunks.push(chunk);
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString('utf8'));
	} catch {
		throw new Refusal(422, 'The request is not JSON.');
	}
}

const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function send(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { ...safeHeaders, 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}
