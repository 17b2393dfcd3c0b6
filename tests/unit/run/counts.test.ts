import { describe, expect, it } from 'vitest';
import {
	countCommand,
	countPlaywright,
	countVitest,
	formatCounts,
	sumCounts,
} from '../../run/counts.ts';

const vitest = {
	numPassedTests: 5,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const loadFailure = { status: 'failed', assertionResults: [] };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('countCommand', () => {
	it.each([
		[0, { passed: 1, failed: 0, skipped: 0 }],
		[1, { passed: 0, failed: 1, skipped: 0 }],
		[137, { passed: 0, failed: 1, skipped: 0 }],
	])('counts exit code %i as %j', (exitCode, expected) => {
		expect(countCommand({ exitCode })).toEqual(expected);
	});
});

describe('countVitest', () => {
	it.each([
		['all tests that passed', 0, vitest, { passed: 5, failed: 0, skipped: 0 }],
		[
			'failed, skipped and planned tests',
			1,
			{ ...vitest, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 },
			{ passed: 5, failed: 2, skipped: 4 },
		],
		[
			'a file that could not be loaded',
			1,
			{ ...vitest, testResults: [...vitest.testResults, loadFailure] },
			{ passed: 5, failed: 1, skipped: 0 },
		],
		['a failure outside any test', 1, vitest, { passed: 5, failed: 1, skipped: 0 }],
		[
			'a run without a single test',
			0,
			{ ...vitest, numPassedTests: 0, testResults: [] },
			{ passed: 0, failed: 1, skipped: 0 },
		],
		['a report of another shape', 0, { tests: 5 }, { passed: 0, failed: 1, skipped: 0 }],
	])('counts %s', (_case, exitCode, report, expected) => {
		expect(countVitest({ exitCode, report: JSON.stringify(report) })).toEqual(expected);
	});

	it.each([undefined, '', '{"numPassed'])(
		'counts the report %j of a crash as a failure',
		(report) => {
			expect(countVitest({ exitCode: 0, report })).toEqual({ passed: 0, failed: 1, skipped: 0 });
		},
	);
});

describe('countPlaywright', () => {
	it.each([
		['all tests that passed', 0, playwright, { passed: 4, failed: 0, skipped: 0 }],
		[
			'failed, flaky and skipped tests',
			1,
			{ ...playwright, stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 } },
			{ passed: 4, failed: 3, skipped: 3 },
		],
		[
			'errors outside any test',
			1,
			{ ...playwright, errors: [{ message: 'no browser' }] },
			{ passed: 4, failed: 1, skipped: 0 },
		],
		['a silent failure', 1, playwright, { passed: 4, failed: 1, skipped: 0 }],
	])('counts %s', (_case, exitCode, report, expected) => {
		expect(countPlaywright({ exitCode, report: JSON.stringify(report) })).toEqual(expected);
	});

	it('counts a missing report as a failure', () => {
		expect(countPlaywright({ exitCode: 0 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

it('adds up steps and says what was skipped only when something was', () => {
	const sum = sumCounts([
		{ passed: 5, failed: 1, skipped: 0 },
		{ passed: 2, failed: 0, skipped: 3 },
	]);
	expect(formatCounts(sum)).toBe('7 passed, 1 failed, 3 skipped');
	expect(formatCounts({ ...sum, skipped: 0 })).toBe('7 passed, 1 failed');
});
