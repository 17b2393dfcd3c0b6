import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server answered. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
}

/** A real nginx that serves a generated server block. */
export interface NginxServer {
	get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
	stop: () => Promise<void>;
}

/**
 * Starts nginx on a free port of this machine.
 *
 * @param program The nginx to run.
 * @param toConfig Makes the server block for where it is to listen.
 * @throws When nginx refuses the configuration, with its own words.
 */
export async function startNginx(
	program: string,
	toConfig: (listen: string) => string,
): Promise<NginxServer> {
	const folder = mkdtempSync(join(tmpdir(), 'wellpost-nginx-'));
	const port = await findFreePort();
	const main = join(folder, 'nginx.conf');
	writeFileSync(join(folder, 'site.conf'), toConfig(`127.0.0.1:${port}`));
	const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	// As root it would hand its workers to another user, who may not read the folder of the test.
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	writeFileSync(
		main,
		`daemon off;\n${user}\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${scratch}\ninclude /etc/nginx/mime.types;\ninclude ${folder}/site.conf;\n}\n`,
	);
	const child = spawn(program, ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
	let complaint = '';
	child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const get: NginxServer['get'] = (path, headers) => ask(port, path, headers);
	const stop = async (): Promise<void> => {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 50; tries++) {
		if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaint}`);
		try {
			await get('/');
			return { get, stop };
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	await stop();
	throw new Error(`nginx did not answer: ${complaint}`);
}

/** Asks with the path as it is: no client tidies away what the test wants to send. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const body = decode(Buffer.concat(chunks), response.headers['content-encoding']);
				resolve({ status: response.statusCode ?? 0, headers: response.headers, text: body });
			});
		})
			.on('error', reject)
			.end();
	});
}

function decode(bytes: Buffer, encoding: string | undefined): string {
	if (encoding === 'gzip') return gunzipSync(bytes).toString();
	if (encoding === 'br') return brotliDecompressSync(bytes).toString();
	return bytes.toString();
}

function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
