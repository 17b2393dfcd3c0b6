import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the bundle of the editor is made from. Its previews reach nearly every room of the site. */
const sources = ['cms', 'src'];

/** Below `src`, what the site is about. It changes with every save, and the bundle holds none of it. */
const contentFolder = 'src/content/';

/**
 * The folder of the editor's bundle, made first where there is none for the sources as they are now.
 *
 * @param root The folder of the project.
 * @param cacheFolder Where bundles are kept. Deleting it costs one build of the editor.
 * @throws When the bundle cannot be made; the message is the bundler's.
 */
export function ensureBundle(root: string, cacheFolder: string): Promise<string> {
	const folder = join(root, cacheFolder, 'editor', digestOfSources(root));
	if (existsSync(folder)) return Promise.resolve(folder);
	// A page asks for several files at once, and one build is enough for all of them.
	const making = inTheMaking.get(folder) ?? makeBundle(root, folder);
	inTheMaking.set(folder, making);
	return making.finally(() => inTheMaking.delete(folder));
}

const inTheMaking = new Map<string, Promise<string>>();

async function makeBundle(root: string, folder: string): Promise<string> {
	const temporary = `${folder}.${process.pid}.tmp`;
	await runBuild(root, temporary);
	// Another process may have been quicker. Its bundle is made from the same sources.
	if (existsSync(folder)) rmSync(temporary, { recursive: true });
	else renameSync(temporary, folder);
	removeOthers(folder);
	return folder;
}

/** Bundles of sources that are no more. Those that are being made are left to their makers. */
function removeOthers(folder: string): void {
	const parent = dirname(folder);
	for (const name of readdirSync(parent)) {
		const other = join(parent, name);
		if (other !== folder && !name.endsWith('.tmp')) rmSync(other, { recursive: true, force: true });
	}
}

/** In a process of its own: the dev server stays quick, and its development mode does not get into the bundle. */
function runBuild(root: string, folder: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = join(root, 'cms/bundle/build-editor.ts');
		const child = spawn(process.execPath, [script, root, folder], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' },
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let report = '';
		child.stderr.on('data', (text: Buffer) => (report += text.toString()));
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`cms: the editor could not be built.\n${report}`));
		});
	});
}

/** Names the sources and the lock file, which pins Decap. */
function digestOfSources(root: string): string {
	const hash = createHash('sha256');
	const files = sources.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.filter((file) => !file.startsWith(join(root, contentFolder))),
	);
	for (const file of [...files.toSorted(), join(root, 'package-lock.json')]) {
		hash.update(file.slice(root.length)).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 24);
}
