import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeBodies } from '../fixtures/content/code-bodies.ts';
import {
	createContentRoot,
	fileOf,
	joinFiles,
	soundFiles,
} from '../fixtures/content/content-root.ts';
import { validCampaign } from '../fixtures/content/outreach.ts';
import { buildSite, buildTimeout } from './build-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellpost-code-'));

afterAll(() => rmSync(folder, { recursive: true }));

it('refuses bodies that are code, and runs none of them', { timeout: buildTimeout }, async () => {
	const targets = codeBodies.map((_, i) => join(folder, `written-${i}`));
	const files = codeBodies.map(({ write }, i) =>
		fileOf(`campaigns/code-${i}.mdx`, validCampaign, write(targets[i] ?? '')),
	);
	const root = createContentRoot(joinFiles([soundFiles, ...files]));
	const { exitCode, output } = await buildSite('code', root);
	expect(exitCode).toBe(1);
	for (const i of codeBodies.keys()) expect(output).toContain(`campaigns/code-${i}.mdx`);
	expect(targets.filter((target) => existsSync(target))).toEqual([]);
});
