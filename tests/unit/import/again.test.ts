import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox, today, type Sandbox } from './sandbox.ts';

const file = 'articles/heart-health/visits-asking-better-questions.md';
let sandbox: Sandbox;

beforeEach(() => {
	sandbox = createSandbox();
	expect(sandbox.importOne('a.md', toHubFile()).status).toBe('created');
});

function edit(path = file): string {
	const text = sandbox.readContent(path).replace('forget half', 'forget most');
	sandbox.writeContent(path, text);
	return text;
}

describe('a second run', () => {
	it('changes nothing when nothing has changed', () => {
		const before = sandbox.readContent(file);
		const report = sandbox.run();
		expect(report.outcomes.map(({ status }) => status)).toEqual(['unchanged']);
		expect(report.created).toEqual([]);
		expect(sandbox.readContent(file)).toBe(before);
	});

	it('writes the article anew when the original has changed', () => {
		expect(sandbox.importOne('a.md', toHubFile({ title: 'Three Questions' })).status).toBe(
			'updated',
		);
		expect(sandbox.article().data.title).toBe('Three Questions');
		expect(sandbox.run().outcomes[0]?.status).toBe('unchanged');
	});

	it('leaves the work of an editor alone, and says so', () => {
		const edited = edit();
		const [outcome] = sandbox.run().outcomes;
		expect(outcome?.status).toBe('unchanged');
		expect(outcome?.notes).toContain(
			'An editor has changed the article since; the original has not changed',
		);
		expect(sandbox.readContent(file)).toBe(edited);
	});

	it('reports a conflict when both have changed, and leaves the article as it is', () => {
		const edited = edit();
		const { status, problem } = sandbox.importOne('a.md', toHubFile({ title: 'Three Questions' }));
		expect(status).toBe('conflict');
		expect(problem?.message).toMatchInlineSnapshot(
			`"Both the original and the article have changed since the last import"`,
		);
		expect(sandbox.readContent(file)).toBe(edited);
	});

	it('ends a conflict when the editor does what the report says', () => {
		edit();
		const changed = toHubFile({ title: 'Three Questions' });
		const { problem } = sandbox.importOne('a.md', changed);
		const original = /origin\.original: '(\w+)'/.exec(problem?.remedy ?? '')?.[1] ?? '';
		const text = sandbox.readContent(file);
		sandbox.writeContent(file, text.replace(/original: .*/, `original: '${original}'`));
		expect(sandbox.run().outcomes[0]?.status).toBe('unchanged');
	});

	it('does not take other line ends for the work of an editor', () => {
		sandbox.writeContent(file, sandbox.readContent(file).replaceAll('\n', '\r\n'));
		expect(sandbox.importOne('a.md', toHubFile({ title: 'Three Questions' })).status).toBe(
			'updated',
		);
	});

	it('finds an article again that an editor has renamed, and keeps its address', () => {
		const renamed = 'articles/heart-health/three-questions.md';
		renameSync(join(sandbox.root, file), join(sandbox.root, renamed));
		expect(sandbox.run().outcomes[0]).toMatchObject({ status: 'unchanged', file: renamed });
		const outcome = sandbox.importOne('a.md', toHubFile({ title: 'New' }));
		expect(outcome).toMatchObject({ status: 'updated', file: renamed });
		expect(sandbox.hasContent(file)).toBe(false);
		expect(sandbox.errors()).toEqual([]);
	});

	it('finds an article again that an editor has moved to another community', () => {
		const moved = 'articles/clinic-life/visits-asking-better-questions.md';
		sandbox.writeContent(
			moved,
			sandbox.readContent(file).replace(/^community: .*$/m, 'community: clinic-life'),
		);
		rmSync(join(sandbox.root, file));
		const [outcome] = sandbox.run().outcomes;
		expect(outcome).toMatchObject({ status: 'unchanged', file: moved });
		expect(sandbox.hasContent(file)).toBe(false);
	});

	it('finds an article again in spite of errors in its file', () => {
		sandbox.writeContent(file, sandbox.readContent(file).replace(/^title: .*$/m, 'title: [broken'));
		expect(sandbox.run().outcomes[0]).toMatchObject({ status: 'unchanged', file });
	});

	it('keeps the address when the original changes its name and place', () => {
		const outcome = sandbox.importOne(
			'a.md',
			toHubFile({ slug: 'new-name', basePath: '/communities/clinic-life/curated-content/' }),
		);
		expect(outcome).toMatchObject({ status: 'updated', file });
		expect(outcome.notes).toEqual(
			expect.arrayContaining([
				'The original would now be called "new-name"; the address stays as it is',
				'The original would now stand in clinic-life; the article stays in heart-health',
			]),
		);
		expect(sandbox.corpus().all.communities.map(({ slug }) => slug)).toEqual(['heart-health']);
		expect(sandbox.errors()).toEqual([]);
	});

	it('creates an article again that an editor has deleted', () => {
		rmSync(join(sandbox.root, file));
		expect(sandbox.run().outcomes[0]?.status).toBe('created');
		expect(sandbox.hasContent(file)).toBe(true);
	});

	it('knows the same piece from another file', () => {
		rmSync(join(sandbox.folder, 'inbox/a.md'));
		expect(sandbox.importOne('moved/elsewhere.txt', toHubFile()).status).toBe('unchanged');
	});

	it('keeps the day of the first import for a text without a date', () => {
		sandbox.importOne('tip.txt', 'A tip\n\nCall before noon.');
		const tip = 'articles/unsorted/a-tip.md';
		sandbox.put('tip.txt', 'A tip\n\nCall before ten.');
		const { outcomes } = sandbox.run({}, '2026-06-30');
		expect(outcomes.map(({ status }) => status)).toEqual(['unchanged', 'updated']);
		expect(sandbox.readContent(tip)).toContain(`date: ${today}`);
		expect(sandbox.readContent(tip)).toContain('Call before ten.');
	});
});

describe('a dry run', () => {
	it('says what would be done and writes nothing', () => {
		const fresh = createSandbox();
		fresh.put('a.md', toHubFile());
		const report = fresh.run({ isDryRun: true });
		expect(report.outcomes.map(({ status }) => status)).toEqual(['created']);
		expect(report.created).toContain('communities/heart-health.md');
		expect(fresh.hasContent('')).toBe(false);
	});

	it('writes nothing over what is there either', () => {
		const before = sandbox.readContent(file);
		sandbox.put('a.md', toHubFile({ title: 'Three Questions' }));
		expect(sandbox.run({ isDryRun: true }).outcomes[0]?.status).toBe('updated');
		expect(sandbox.readContent(file)).toBe(before);
	});
});
