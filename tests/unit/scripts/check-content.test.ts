import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { writeContentFile } from '../../../src/corpus/write-entry.ts';

/** Starting a process takes long where others keep the machine busy. */
const timeout = 60_000;

function check(root: string, ...args: string[]) {
	return spawnSync(process.execPath, ['scripts/check-content.ts', ...args], {
		cwd: projectRoot,
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: root },
	});
}

it(
	'is silent about sound content and fails on errors, in the form that was asked for',
	{ timeout },
	() => {
		const root = mkdtempSync(join(tmpdir(), 'wellpost-check-'));
		expect(check(root)).toMatchObject({ status: 0, stdout: 'No problems found.\n' });

		writeContentFile(root, 'topics/portals.yaml', 'scheme: KLAS\nnmae: Portals\n');
		const { status, stdout } = check(root, '--format', 'json');
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			errors: 2,
			issues: [
				{ file: 'topics/portals.yaml', line: 1, field: 'name' },
				{ file: 'topics/portals.yaml', line: 2, field: 'nmae' },
			],
		});
	},
);

it('names the forms that it knows', { timeout }, () => {
	expect(check('nowhere', '--format', 'xml')).toMatchObject({
		status: 2,
		stderr: '--format takes one of text, json, github, and "xml" is none\n',
	});
});

it('looks into the pictures, and names who shows a broken one', { timeout }, () => {
	const root = mkdtempSync(join(tmpdir(), 'wellpost-check-'));
	mkdirSync(join(root, 'media'));
	writeFileSync(join(root, 'media/desk.jpg'), 'no picture at all');
	writeContentFile(
		root,
		'topics/portals.yaml',
		'scheme: KLAS\nname: Portals\nimage:\n  src: media/desk.jpg\n  alt: A desk\n',
	);
	const { status, stdout } = check(root);
	expect(status).toBe(1);
	expect(stdout).toContain('media/desk.jpg');
	expect(stdout).toContain('(shown by topics/portals.yaml)');
});

it('says that a file is not in UTF-8', { timeout }, () => {
	const root = mkdtempSync(join(tmpdir(), 'wellpost-check-'));
	mkdirSync(join(root, 'topics'));
	writeFileSync(
		join(root, 'topics/portals.yaml'),
		Buffer.from('scheme: KLAS\nname: Caf\xe9\n', 'latin1'),
	);
	const { status, stdout } = check(root);
	expect(status).toBe(1);
	expect(stdout).toContain('save it with the encoding UTF-8');
});
