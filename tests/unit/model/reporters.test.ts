import { describe, expect, it } from 'vitest';
import { hasErrors, sortIssues, type Issue } from '../../../src/model/issue.ts';
import { reporters } from '../../../src/model/reporters/index.ts';

const missingTitle: Issue = {
	severity: 'error',
	rule: 'schema',
	file: 'articles/heart-health/a-piece.md',
	line: 4,
	field: 'title',
	message: 'Title is missing',
	remedy: 'Fill it in',
};

const strayFile: Issue = {
	severity: 'warning',
	rule: 'files',
	file: 'Thumbs, old: 100%.db',
	message: 'Nothing reads this file',
	remedy: 'Move it away',
};

const issues: Issue[] = [
	{ ...missingTitle, line: 12, field: 'source.url', message: '"x" is not a web address' },
	missingTitle,
	{ ...missingTitle, file: 'pages/about.md', line: undefined, field: undefined },
	strayFile,
];

describe('the report', () => {
	it('for people groups by file and ends with a count', () => {
		expect(`\n${reporters.text(issues, 'src/content')}`).toMatchInlineSnapshot(`
			"

			src/content/Thumbs, old: 100%.db
			  warning  Nothing reads this file. Move it away.

			src/content/articles/heart-health/a-piece.md
			  error  line 4, title: Title is missing. Fill it in.
			  error  line 12, source.url: "x" is not a web address. Fill it in.

			src/content/pages/about.md
			  error  Title is missing. Fill it in.

			3 errors, 1 warning
			"
		`);
	});

	it('for people counts one as one', () => {
		expect(reporters.text([missingTitle], 'src/content')).toMatch(/\n1 error, 0 warnings\n$/);
		expect(reporters.text([], 'src/content')).toBe('No problems found.\n');
	});

	it('for programs is JSON', () => {
		expect(JSON.parse(reporters.json(issues))).toEqual({
			errors: 3,
			warnings: 1,
			issues: JSON.parse(JSON.stringify(sortIssues(issues))) as unknown,
		});
		expect(JSON.parse(reporters.json([]))).toEqual({ errors: 0, warnings: 0, issues: [] });
	});

	it('for git hosts is one command a line', () => {
		expect(`\n${reporters.github(issues, 'src/content')}`).toMatchInlineSnapshot(`
			"
			::warning file=src/content/Thumbs%2C old%3A 100%25.db::Nothing reads this file. Move it away.
			::error file=src/content/articles/heart-health/a-piece.md,line=4::Title is missing. Fill it in.
			::error file=src/content/articles/heart-health/a-piece.md,line=12::"x" is not a web address. Fill it in.
			::error file=src/content/pages/about.md::Title is missing. Fill it in.
			"
		`);
	});

	it('for git hosts cannot be led astray by a message', () => {
		const report = reporters.github(
			[{ ...missingTitle, message: 'A%0A\n::warning file=x::B' }],
			'src/content',
		);
		expect(report.trimEnd().split('\n')).toHaveLength(1);
		expect(report).toContain('A%250A%0A::warning');
	});

	it('is in the order of files and lines, and leaves the list alone', () => {
		const before = [...issues];
		expect(sortIssues(issues).map(({ file, line }) => [file, line])).toEqual([
			['Thumbs, old: 100%.db', undefined],
			['articles/heart-health/a-piece.md', 4],
			['articles/heart-health/a-piece.md', 12],
			['pages/about.md', undefined],
		]);
		expect(issues).toEqual(before);
	});
});

it('knows errors from warnings', () => {
	expect(hasErrors([])).toBe(false);
	expect(hasErrors([strayFile])).toBe(false);
	expect(hasErrors([strayFile, missingTitle])).toBe(true);
});
