import { z } from 'zod';

/** How many tests of a step passed, failed and were skipped. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** How one step ended: its exit code, and what its runner wrote down, if it is a test runner. */
export interface StepResult {
	exitCode: number;
	/** The text of the runner's JSON report; undefined when it wrote none. */
	report?: string | undefined;
}

/** A step that is not a test runner counts as one test. */
export function countCommand({ exitCode }: StepResult): Counts {
	return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
}

/** Counts the tests in vitest's JSON report. A file that could not even be loaded is a failure of its own. */
export function countVitest(result: StepResult): Counts {
	const report = parseReport(vitestReport, result.report);
	if (report === undefined) return oneFailure;
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	).length;
	return distrust(result, {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles,
		skipped: report.numPendingTests + report.numTodoTests,
	});
}

/** Counts the tests in Playwright's JSON report. A test that passes only at its second try is a failure. */
export function countPlaywright(result: StepResult): Counts {
	const report = parseReport(playwrightReport, result.report);
	if (report === undefined) return oneFailure;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return distrust(result, {
		passed: expected,
		failed: unexpected + flaky + report.errors.length,
		skipped,
	});
}

/** Adds up the counts of all steps. */
export function sumCounts(counts: readonly Counts[]): Counts {
	return counts.reduce(
		(sum, { passed, failed, skipped }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);
}

/**
 * The last line of `npm test`.
 *
 * @example formatCounts({ passed: 3, failed: 0, skipped: 1 }) // '3 passed, 0 failed, 1 skipped'
 */
export function formatCounts({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

const vitestReport = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numPendingTests: z.int(),
	numTodoTests: z.int(),
	testResults: z.array(
		z.object({
			status: z.string(),
			assertionResults: z.array(z.object({ status: z.string() })),
		}),
	),
});

const playwrightReport = z.object({
	stats: z.object({
		expected: z.int(),
		unexpected: z.int(),
		flaky: z.int(),
		skipped: z.int(),
	}),
	errors: z.array(z.unknown()),
});

/** The report, or undefined when it is missing or not what its runner writes: then the runner has crashed. */
function parseReport<S extends z.ZodType>(
	schema: S,
	text: string | undefined,
): z.infer<S> | undefined {
	try {
		return schema.parse(JSON.parse(text ?? ''));
	} catch {
		return undefined;
	}
}

/** A runner that ends badly without naming a failure, or runs nothing, has failed all the same. */
function distrust({ exitCode }: StepResult, counts: Counts): Counts {
	const ranNothing = counts.passed + counts.failed === 0;
	const failedSilently = exitCode !== 0 && counts.failed === 0;
	return ranNothing || failedSilently ? { ...counts, failed: counts.failed + 1 } : counts;
}
