import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { curatePage } from '../bundle/curate-page.ts';
import { editorPage, editorPolicyHeader } from '../bundle/editor-page.ts';
import { editorPath, localBackendPath, localTarget } from '../config/backends.ts';
import { curatePageFile } from '../editor/curate-hash.ts';
import type { PageFacts } from '../editor/page-facts.ts';
import { createLocalBackend } from './handler.ts';

export interface EditorServerOptions extends Omit<PageFacts, 'target'> {
	/** The content root, as an absolute path. */
	root: string;
	/** The folder of the editor's bundle. Asked at every request, so that a changed editor is served at once. */
	bundle: () => Promise<string>;
}

/**
 * Serves the editor of this machine: its page, the files of its bundle and the local backend.
 *
 * @returns A function that answers a request, or says false when the request is not for the editor.
 */
export function createEditorHandler({
	root,
	bundle,
	...facts
}: EditorServerOptions): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
	const backend = createLocalBackend(root);
	return async (request, response) => {
		const path = (request.url ?? '').replace(/\?.*$/, '');
		if (path.startsWith(localBackendPath)) {
			await backend(request, response, path.slice(localBackendPath.length));
			return true;
		}
		if (path === editorPath) {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.setHeader('content-security-policy', editorPolicyHeader(localTarget.origins));
			response.end(editorPage({ ...facts, target: localTarget }));
			return true;
		}
		if (path === `${editorPath}${curatePageFile}`) {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(curatePage(`http://${request.headers.host ?? 'localhost'}${editorPath}`));
			return true;
		}
		const name = path.startsWith(editorPath) ? path.slice(editorPath.length) : '';
		const type = types[extname(name)];
		if (type === undefined || !/^[\w.-]+$/.test(name)) return false;
		const file = join(await bundle(), name);
		if (!existsSync(file)) return false;
		response.setHeader('content-type', type);
		createReadStream(file).pipe(response);
		return true;
	};
}

const types: Readonly<Record<string, string>> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.woff2': 'font/woff2',
};
