import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findProjectNode } from '../../scripts/setup/project.mjs';
import { copyProject } from '../project-copy.ts';

/** A copy of the project with caches of its own, whose sources may be changed. */
export interface ProjectUnderChange {
	/** Builds it as `npm run build` does. Rejects with what the build said when it fails. */
	build: (env: Record<string, string>) => Promise<void>;
	/** Makes the next build a clean one. */
	dropCaches: () => void;
	/** Changes a file of the sources. */
	change: (file: string, change: (text: string) => string) => void;
	/** The files of the built site, as text in which every byte is a character. */
	readSite: () => Map<string, string>;
	/** The pages that Astro keeps for the next build, and what tells one rendering of a page from another. */
	readRenderings: () => Map<string, number>;
}

/** Makes a copy of the project in an empty folder. */
export function createProjectUnderChange(folder: string): ProjectUnderChange {
	copyProject(folder);
	return {
		build: (env) => build(folder, env),
		dropCaches: () => rmSync(join(folder, '.cache'), { recursive: true, force: true }),
		change: (file, change) => changeFile(join(folder, file), change),
		readSite: () => readFiles(join(folder, 'dist'), (file) => readFileSync(file, 'latin1')),
		// Astro writes its copy of a page when it renders the page, and only then.
		readRenderings: () => readFiles(join(folder, '.cache/astro/dist'), modified),
	};
}

/**
 * Changes the text of a file.
 *
 * @throws When nothing changes: then the test would prove nothing.
 */
export function changeFile(file: string, change: (text: string) => string): void {
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`project-under-change: ${file} stays as it was`);
	writeFileSync(file, after);
}

function build(cwd: string, env: Record<string, string>): Promise<void> {
	return new Promise((resolve, reject) => {
		// vitest has set NODE_ENV to "test".
		const whole = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, NODE_ENV: 'production' };
		const child = spawn(findProjectNode(), ['scripts/build.ts'], { cwd, env: whole });
		const said: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
		}
		child.on('error', reject).on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(said.join('')));
		});
	});
}

/** The files of a folder by their paths, in the order of these. */
function readFiles<T>(folder: string, read: (file: string) => T): Map<string, T> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort()
			.map((file) => [
				file
					.slice(folder.length + 1)
					.split(sep)
					.join('/'),
				read(file),
			]),
	);
}

function modified(file: string): number {
	return statSync(file).mtimeMs;
}
