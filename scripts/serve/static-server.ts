import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** Serves a folder as a plain static host does: folders by their index.html, what is not there by 404.html. */
export function createStaticServer(folder: string): Server {
	const root = resolve(folder);
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const { status, file, location } = findAnswer(root, request.url ?? '/');
		if (location !== undefined) response.writeHead(status, { location }).end();
		else if (file === undefined) response.writeHead(status).end();
		else sendFile(response, status, file, request.method === 'HEAD');
	});
}

/** What a static host answers to a path: a file, or where else to go. */
interface Answer {
	status: number;
	file?: string;
	location?: string;
}

/**
 * Finds the answer to a request.
 *
 * @param root The served folder as an absolute path. Nothing outside it is ever an answer.
 * @param target The path and query of the request, as the browser sent them.
 */
export function findAnswer(root: string, target: string): Answer {
	const path = decodePath(target);
	if (path === undefined) return { status: 400 };
	const file = join(root, path);
	if (file !== root && !file.startsWith(withSlash(root))) return notFound(root);
	if (isFile(file) && !path.endsWith('/')) return { status: 200, file };
	const index = join(file, 'index.html');
	if (!isFile(index)) return notFound(root);
	return path.endsWith('/')
		? { status: 200, file: index }
		: { status: 301, location: `${encodeURI(path)}/` };
}

function notFound(root: string): Answer {
	const file = join(root, '404.html');
	return isFile(file) ? { status: 404, file } : { status: 404 };
}

/** The path of a request without its query, or undefined when it cannot be a path. */
function decodePath(target: string): string | undefined {
	try {
		const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
		return path.startsWith('/') && !path.includes('\0') ? path : undefined;
	} catch {
		return undefined;
	}
}

function sendFile(response: ServerResponse, status: number, file: string, headOnly: boolean): void {
	response.writeHead(status, {
		'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
		'content-length': statSync(file).size,
		'cache-control': 'no-cache',
	});
	if (headOnly) response.end();
	else
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
}

const mediaTypes: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function withSlash(folder: string): string {
	return folder.endsWith(sep) ? folder : folder + sep;
}
