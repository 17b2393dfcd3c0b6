import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringsOf } from '../../src/strings/index.ts';
import { buildSite, buildTimeout } from './build-site.ts';
import { readBuiltSite } from './built-site.ts';

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'other-roots-'));
});

afterAll(() => rmSync(root, { recursive: true }));

function write(folder: string, file: string, text: string): string {
	const path = join(root, folder, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	return join(root, folder);
}

describe('a content root', { timeout: buildTimeout }, () => {
	it.each([
		['is empty', () => join(root, 'empty')],
		['is not there', () => join(root, 'nowhere')],
		['holds settings alone', () => write('settings', 'site.yaml', 'name: A board of our own\n')],
	])('that %s gives a site that says what to do', async (name, makeRoot) => {
		const folder = makeRoot();
		if (name === 'is empty') mkdirSync(folder);
		const build = await buildSite('other', folder);
		expect(build.exitCode, build.output).toBe(0);
		const site = readBuiltSite(build.folder);
		expect(site.pageAt('/')?.html).toContain(stringsOf('en').empty.title);
		expect(site.files).toContain('404.html');
	});

	it('with mistakes gives all of them in plain words, and no site', async () => {
		const folder = write('mistakes', 'topics/walking.yaml', 'scheme: House\nnme: Walking\n');
		write('mistakes', 'communities/Heart Health.md', '---\ntitle: Heart health\n---\n');
		const { exitCode, output } = await buildSite('other', folder);
		expect(exitCode).toBe(1);
		expect(output).toContain('topics/walking.yaml');
		expect(output).toContain('Did you mean "name"?');
		expect(output).toContain('communities/Heart Health.md');
		expect(output).not.toMatch(/^\s+at /m);
	});
});
