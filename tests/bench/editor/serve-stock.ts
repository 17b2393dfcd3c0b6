import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { findFreePort } from '../../../scripts/serve/port.ts';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import type { EditorUnderTest } from './editor-under-test.ts';

/** The page of stock Decap, with the packages that it is made of. */
export const decapFolder = join(projectRoot, 'tests/bench/editor/peers/decap');

/**
 * Bundles and serves Decap as its manual says: decap-cms-app in a page of its own, decap-server beside it. Its form has only the
 * five plain fields that the articles hold, where ours has all that the model knows.
 *
 * @param work A folder for its bundle.
 */
export async function serveStock(root: string, work: string): Promise<EditorUnderTest> {
	const [apiPort, port] = [await findFreePort(), await findFreePort()];
	await bundlePage(work, `http://127.0.0.1:${apiPort}/api/v1`);
	const api = spawn(
		process.execPath,
		[join(decapFolder, 'node_modules/decap-server/dist/index.js')],
		{
			cwd: root,
			env: {
				...process.env,
				PORT: String(apiPort),
				BIND_HOST: '127.0.0.1',
				GIT_REPO_DIRECTORY: root,
				LOG_LEVEL: 'error',
			},
			stdio: 'ignore',
		},
	);
	const ended = new Promise<void>((resolve) => api.once('close', () => resolve()));
	await untilAnswering(apiPort);
	const server = await preview({
		root: decapFolder,
		configFile: false,
		logLevel: 'error',
		build: { outDir: work },
		preview: { port, host: 'localhost' },
	});
	return {
		name: 'decap-cms-app + decap-server',
		url: `http://localhost:${port}/`,
		list: '#/collections/articles',
		close: async () => {
			await server.close();
			api.kill();
			await ended;
		},
	};
}

/** @param work Where the bundle goes. */
async function bundlePage(work: string, server: string): Promise<void> {
	await build({
		root: decapFolder,
		configFile: false,
		logLevel: 'error',
		define: {
			DECAP_SERVER: JSON.stringify(server),
			'process.env.NODE_ENV': '"production"',
		},
		build: { outDir: work, emptyOutDir: true, chunkSizeWarningLimit: 20_000 },
	});
}

async function untilAnswering(port: number): Promise<void> {
	for (let tried = 0; tried < 100; tried += 1) {
		const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
			() => true,
			() => false,
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('bench: decap-server does not answer');
}
