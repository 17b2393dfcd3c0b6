import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../scripts/import/progress.ts';
import { reportAsJson, reportAsText } from '../../../scripts/import/report.ts';
import { createFailure, type Outcome } from '../../../scripts/import/outcome.ts';

const created: Outcome = {
	input: 'old/a.md',
	status: 'created',
	file: 'articles/heart-health/a.md',
	notes: [],
	used: [{ field: 'title', home: 'title' }],
	homeless: [{ field: 'sub', value: 'brief' }],
	removed: [],
};

const outcomes: Outcome[] = [
	created,
	{ ...created, input: 'old/b.md', removed: [{ what: '<script>', line: 12 }] },
	{
		...created,
		input: 'old/c.txt',
		status: 'draft',
		file: 'articles/unsorted/c.md',
		notes: ['There is no date'],
		homeless: [{ field: 'aliases', value: '/c', why: 'belongs to pages/c.md' }],
	},
	createFailure('old/d.md', { line: 3, message: 'It is broken', remedy: 'Mend it' }),
];
const report = { isDryRun: false, outcomes, passedOver: ['old/e.doc'], created: ['topics/x.yaml'] };

describe('the report', () => {
	it('tells people what needs them first, and the counts last', () => {
		expect(reportAsText(report)).toMatchInlineSnapshot(`
			"Failed
			  old/d.md:3  It is broken. Mend it.

			To look at
			  articles/unsorted/c.md  There is no date.

			Removed from bodies
			  old/b.md:12  <script>

			Fields without a home
			  aliases (belongs to pages/c.md)  "/c"
			  sub  "brief" (2 files)

			Created beside the articles
			  topics/x.yaml

			Passed over: neither texts nor pictures
			  old/e.doc

			4 inputs: 2 created, 1 created as a draft, 1 failed
			"
		`);
	});

	it('is the whole of it as JSON', () => {
		expect(JSON.parse(reportAsJson(report))).toEqual({
			...report,
			counts: { created: 2, draft: 1, updated: 0, unchanged: 0, conflict: 0, failed: 1 },
		});
	});

	it('shows a field of many values by its commonest ones', () => {
		const many = Array.from({ length: 9 }, (_, i) => ({
			...created,
			homeless: [{ field: 'id', value: i > 6 ? 'x'.repeat(200) : i }],
		}));
		const text = reportAsText({ ...report, outcomes: many });
		expect(text).toContain(`id  "${'x'.repeat(76)}... (2 files), 0, 1, 2, 3, and 3 other values`);
	});

	it('says that a dry run wrote nothing, and that there was nothing to do', () => {
		const empty = { isDryRun: true, outcomes: [], passedOver: [], created: [] };
		expect(reportAsText(empty)).toBe(
			'0 inputs: nothing to import\nNothing was written: this was a dry run\n',
		);
	});
});

describe('progress', () => {
	it('is told about once a second, and never of a run that is over in a moment', () => {
		let time = 0;
		const lines: string[] = [];
		const onProgress = createProgress(
			(line) => lines.push(line),
			() => time,
		);
		for (let done = 0; done < 40; done++, time += 100) onProgress(done, 40);
		expect(lines).toEqual([
			'15 of 40 inputs read\n',
			'25 of 40 inputs read\n',
			'35 of 40 inputs read\n',
		]);
	});
});
