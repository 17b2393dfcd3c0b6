import { spawn } from 'node:child_process';
import { findFreePort } from '../../scripts/serve/port.ts';
import { findProjectNode } from '../../scripts/setup/project.mjs';
import { editorPath } from '../../cms/config/backends.ts';
import { createContentRoot, type ContentRoot } from './content-root.ts';
import { test as base, type EditorSite } from './editor-site.ts';

/** What `npm start` serves from a content root of the tests: the site and its editor. */
export interface StartedSite extends EditorSite {
	/** The folder of the content. */
	folder: string;
	/** The address of the site. */
	home: string;
	stop: () => Promise<void>;
}

/** A test on a site that was started as `npm start` does. The tests of a file that run one after the other share it. */
export const test = base.extend<object, { started: StartedSite }>({
	started: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern there
		async ({}, use) => {
			const root = createContentRoot();
			const started = await startSite(root);
			await use(started);
			await started.stop();
			root.remove();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	site: ({ started }, use) => use(started),
});

/** Hands over to the script of `npm start`, which has seen to the packages by then. */
async function startSite(root: ContentRoot): Promise<StartedSite> {
	const port = await findFreePort();
	const { SITE_URL: _site, NODE_ENV: _mode, ...env } = process.env;
	const child = spawn(findProjectNode(), ['scripts/start.ts'], {
		env: { ...env, PORT: String(port), CONTENT_DIR: root.folder },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const home = await new Promise<string>((resolve, reject) => {
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const [, url] = /Wellpost is at (\S+)/.exec(said) ?? [];
				if (url !== undefined) resolve(url);
			});
		}
		void ended.then(() => reject(new Error(`npm start ended: ${said}`)));
	});
	return {
		...root,
		home,
		url: new URL(editorPath, home).href,
		stop: () => {
			child.kill();
			return ended;
		},
	};
}
