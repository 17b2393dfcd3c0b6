import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createLine, type Line } from './line.ts';

/** A static host over HTTP/2 that counts what it sends. */
export interface BenchServer {
	origin: string;
	line: Line;
	/** Which folder is served from now on. */
	serve: (folder: string) => void;
	/** Bodies and answers since the last time this was asked. */
	takeCounts: () => { bytes: number; requests: number };
	close: () => Promise<void>;
}

const mediaTypes: Partial<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
};

/** Any page will do: the measurements are made in it, not of it. */
const blankPage = Buffer.from('<!doctype html><html lang="en"><title>Bench</title>');

/** Starts a server on a free port. Text is sent in brotli, as good hosts do; all else as it is. */
export async function startServer(): Promise<BenchServer> {
	const line = createLine();
	const compressed = new Map<string, Buffer>();
	let root = '';
	let counts = { bytes: 0, requests: 0 };
	const answer = async (stream: ServerHttp2Stream, path: string): Promise<void> => {
		const file = join(root, normalize(path));
		const type = mediaTypes[extname(path)];
		if (path !== '/' && !statSync(file, { throwIfNoEntry: false })?.isFile()) {
			stream.respond({ ':status': 404 }, { endStream: true });
			return;
		}
		const plain = path === '/' ? blankPage : readFileSync(file);
		const body = type === undefined ? plain : (compressed.get(file) ?? brotliCompressSync(plain));
		if (type !== undefined) compressed.set(file, body);
		counts = { bytes: counts.bytes + body.length, requests: counts.requests + 1 };
		stream.respond({
			':status': 200,
			'content-type': path === '/' ? 'text/html' : (type ?? 'application/octet-stream'),
			...(type !== undefined && { 'content-encoding': 'br' }),
			'content-length': body.length,
			'cache-control': 'max-age=3600',
		});
		await line.send(body, (piece) => {
			if (!stream.destroyed) stream.write(piece);
		});
		stream.end();
	};
	const server = createSecureServer(createCertificate());
	const sessions = new Set<ServerHttp2Session>();
	server.on('session', (session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
	});
	server.on('stream', (stream, headers) => {
		stream.on('error', () => stream.close());
		void answer(stream, String(headers[':path']).replace(/[?#].*/, '')).catch(() => stream.close());
	});
	const port = await new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
		});
	});
	return {
		origin: `https://127.0.0.1:${port}`,
		line,
		serve: (folder) => {
			root = folder;
			compressed.clear();
		},
		takeCounts: () => {
			const taken = counts;
			counts = { bytes: 0, requests: 0 };
			return taken;
		},
		close: () => {
			for (const session of sessions) session.destroy();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

/** Signed by nobody, and thrown away: browsers speak HTTP/2 over TLS alone. */
function createCertificate(): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'bench-certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const subject = ['-subj', '/CN=localhost', '-days', '2'];
	execFileSync(
		'openssl',
		['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
		{ stdio: 'ignore' },
	);
	const pair = { key: readFileSync(key), cert: readFileSync(cert) };
	rmSync(folder, { recursive: true });
	return pair;
}
