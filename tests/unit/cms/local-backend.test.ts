import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalBackend, maxRequestBytes } from '../../../cms/local/handler.ts';

let folder: string;
let root: string;
let server: Server;
let port: number;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wellpost-local-'));
	root = join(folder, 'content');
	mkdirSync(join(root, 'articles/heart-health'), { recursive: true });
	mkdirSync(join(root, 'media'));
	mkdirSync(join(root, '.git'));
	writeFileSync(join(root, 'articles/heart-health/a.md'), '---\ntitle: A\n---\n');
	writeFileSync(join(root, 'articles/heart-health/.hidden.md'), 'hidden');
	writeFileSync(join(root, 'media/a.jpg'), 'picture');
	writeFileSync(join(root, '.git/config'), 'secret');
	writeFileSync(join(folder, 'outside.md'), 'secret');
	const backend = createLocalBackend(root);
	server = createServer((incoming, response) => void backend(incoming, response, pathOf(incoming)));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});

afterEach(() => server.close());

const pathOf = ({ url = '' }: IncomingMessage) => url.replace(/^\/|\?.*$/g, '');

interface Answer {
	status: number;
	text: string;
	headers: Record<string, unknown>;
}

/** A request with exactly these headers, which no browser would let a page send. */
function send(
	body: string | undefined,
	{
		method = 'POST',
		path = '/',
		headers = {},
	}: { method?: string; path?: string; headers?: object } = {},
): Promise<Answer> {
	const usual = {
		host: `localhost:${port}`,
		origin: `http://localhost:${port}`,
		'content-type': 'application/json; charset=utf-8',
	};
	const sent = Object.entries<string | undefined>({ ...usual, ...headers }).filter(
		([, value]) => value !== undefined,
	);
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{ host: '127.0.0.1', port, method, path, headers: Object.fromEntries(sent) },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						text: Buffer.concat(chunks).toString(),
						headers: response.headers,
					}),
				);
			},
		);
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}

const ask = (action: string, params: object) => send(JSON.stringify({ action, params }));
const read = (path: unknown) => ask('getEntry', { path });
const write = (path: unknown, raw = 'text', more = {}) =>
	ask('persistEntry', { dataFiles: [{ path, raw, ...more }], assets: [] });

describe('the local backend', () => {
	it('lists, reads, writes, moves and removes entries', async () => {
		await write('articles/heart-health/b.md', 'B');
		const list = await ask('entriesByFolder', { folder: 'articles', depth: 2, extension: 'md' });
		expect(list.text).toContain('articles/heart-health/b.md');
		expect(list.text).not.toContain('hidden');
		await write('articles/heart-health/b.md', 'C', { newPath: 'articles/sleep/c.md' });
		expect(readFileSync(join(root, 'articles/sleep/c.md'), 'utf8')).toBe('C');
		expect(JSON.parse((await read('articles/heart-health/b.md')).text)).toMatchObject({
			data: null,
		});
		await ask('deleteFiles', { paths: ['articles/sleep/c.md'] });
		expect(readdirSync(join(root, 'articles/sleep'))).toEqual([]);
	});

	it('keeps pictures byte for byte and serves them as pictures only', async () => {
		const bytes = Buffer.from([0, 255, 10, 13]);
		const asset = { path: 'media/b.png', content: bytes.toString('base64'), encoding: 'base64' };
		await ask('persistMedia', { asset });
		expect(readFileSync(join(root, 'media/b.png'))).toEqual(bytes);
		const { status, headers } = await send(undefined, {
			method: 'GET',
			path: '/media/b.png?1',
			headers: { 'sec-fetch-site': 'same-origin', origin: undefined },
		});
		expect(status).toBe(200);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'content-security-policy': 'sandbox',
		});
	});

	it('leaves no half-written file behind', async () => {
		mkdirSync(join(root, 'pages/about.md'), { recursive: true });
		expect((await write('pages/about.md')).status).toBe(500);
		expect(readdirSync(join(root, 'pages'))).toEqual(['about.md']);
	});

	it('starts in a content root that is not there yet', async () => {
		const empty = createLocalBackend(join(folder, 'new'));
		server
			.removeAllListeners('request')
			.on('request', (incoming, response) => void empty(incoming, response, pathOf(incoming)));
		expect(
			(await ask('entriesByFolder', { folder: 'topics', depth: 1, extension: 'yaml' })).text,
		).toBe('[]');
		expect((await write('topics/a.yaml', 'name: A\n')).status).toBe(200);
	});
});

describe('an attacker', () => {
	it.each([
		['a page elsewhere', { origin: 'https://evil.example' }],
		['another port of this machine', { origin: 'http://localhost:1' }],
		['a page without an origin', { origin: 'null' }],
		['no origin at all', { origin: undefined }],
		['a name pointed at this machine', { host: 'evil.example', origin: 'http://evil.example' }],
		[
			'a name that starts like ours',
			{ host: 'localhost.evil.example', origin: 'http://localhost.evil.example' },
		],
		['a form', { 'content-type': 'text/plain' }],
		['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
	])('gets nothing from %s', async (_what, headers) => {
		const body = JSON.stringify({
			action: 'getEntry',
			params: { path: 'articles/heart-health/a.md' },
		});
		const answer = await send(body, { headers });
		expect([403, 405]).toContain(answer.status);
		expect(answer.text).not.toContain('title');
	});

	it('gets no picture from another site', async () => {
		const headers = { 'sec-fetch-site': 'cross-site', origin: undefined };
		expect((await send(undefined, { method: 'GET', path: '/media/a.jpg', headers })).status).toBe(
			403,
		);
	});

	it.each([
		'../outside.md',
		'articles/../../outside.md',
		'articles/heart-health/../../.git/config',
		'.git/config',
		'articles/heart-health/.hidden.md',
		'/etc/passwd',
		'C:\\elsewhere.md',
		'articles\\..\\..\\outside.md',
		'articles/%2e%2e/outside.md',
		'articles/heart-health/a.md\0.png',
		'articles/heart-health/a.js',
		'articles/a.md',
		'media/a.html',
		'package.json',
		'',
		['articles'],
		null,
	])('can neither read nor write %j', async (path) => {
		const before = readdirSync(folder, { recursive: true }).toSorted();
		for (const answer of [
			await read(path),
			await write(path),
			await ask('deleteFiles', { paths: [path] }),
		]) {
			expect(answer.status).toBe(403);
			expect(answer.text).not.toContain('secret');
		}
		expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
	});

	it('cannot move an entry out of the content root', async () => {
		const moved = await write('articles/heart-health/a.md', 'x', { newPath: '../moved.md' });
		expect(moved.status).toBe(403);
		expect(readdirSync(folder)).not.toContain('moved.md');
	});

	it('cannot follow a link out of the content root', async () => {
		symlinkSync(join(folder, 'outside.md'), join(root, 'articles/heart-health/link.md'));
		symlinkSync(folder, join(root, 'articles/linked'));
		for (const path of ['articles/heart-health/link.md', 'articles/linked/outside.md']) {
			expect((await read(path)).status).toBe(403);
			expect((await write(path)).status).toBe(403);
		}
		expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('secret');
	});

	it.each(['__proto__', 'constructor', 'toString', 'unpublishedEntries', ''])(
		'cannot run %j',
		async (action) => {
			expect((await ask(action, {})).status).toBe(422);
		},
	);

	it('cannot send more than fits', async () => {
		expect((await send('x'.repeat(maxRequestBytes + 1))).status).toBe(413);
	});

	it.each(['', '{', '[]', 'null', '{"action":"getEntry"}'])(
		'cannot upset it with %j',
		async (body) => {
			const { status, text } = await send(body);
			expect([403, 422]).toContain(status);
			expect(text).not.toContain(root);
		},
	);
});
