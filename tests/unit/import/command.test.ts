import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readImportOptions } from '../../../scripts/import/options.ts';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox } from './sandbox.ts';

/** Starting a process takes long where others keep the machine busy. */
const timeout = 60_000;

function run(...args: string[]) {
	return spawnSync(process.execPath, [join(projectRoot, 'scripts/import.ts'), ...args], {
		cwd: projectRoot,
		encoding: 'utf8',
	});
}

it('imports, reports and succeeds', { timeout }, () => {
	const { folder, root, put, hasContent } = createSandbox();
	const input = put('a.md', toHubFile());
	const json = join(folder, 'report.json');
	const { status, stdout, stderr } = run(input, '--into', root, '--json', json);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatch(/\n1 input: 1 created\n$/);
	expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ counts: { created: 1 } });
	expect(hasContent('communities/heart-health.md')).toBe(true);
});

it('fails when an input fails, and imports the rest', { timeout }, () => {
	const { root, put } = createSandbox();
	const { status, stdout } = run(put('a.md', toHubFile()), put('b.md', ''), '--into', root);
	expect(status).toBe(1);
	expect(stdout).toMatch(/\n2 inputs: 1 created, 1 failed\n$/);
});

it('says how it is called when it is called in another way', { timeout }, () => {
	const { status, stderr } = run('a.md', '--itno', 'x');
	expect(status).toBe(2);
	expect(stderr).toContain("Unknown option '--itno'");
	expect(stderr).toContain('npm run import -- <files or folders> [options]');
});

it.each([
	[[], 'Name the files or folders to import'],
	[['a.md', '--into'], "Option '--into <value>' argument missing"],
	[
		['a.md', '--community', 'Heart Health'],
		'takes a slug, and "Heart Health" is none. Write heart-health',
	],
])('refuses %j', (args, message) => {
	expect(() => readImportOptions(args, 'content')).toThrow(message);
});

it('reads its options', () => {
	const args = ['a', 'b', '--images', 'pics', '--community', 'heart-health', '--dry-run'];
	expect(readImportOptions(args, '/content')).toEqual({
		inputs: ['a', 'b'],
		root: '/content',
		images: 'pics',
		community: 'heart-health',
		isDryRun: true,
		report: undefined,
	});
});
