import { readFileSync, rmSync } from 'node:fs';
import { runChild } from '../../scripts/setup/child.mjs';
import { testDay, testSiteUrl } from './conditions.ts';
import { countCommand, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

/** How a step went. `skipped` is the step that it needed and that had failed. */
export interface Outcome {
	step: Step;
	counts: Counts;
	skippedFor?: string;
}

/** Runs all steps one after the other. One that fails stops only those that need it. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const step of steps) {
		console.log(`\n== ${step.name}: ${step.about}`);
		const started = performance.now();
		const outcome = findMissing(step, outcomes) ?? { step, counts: await runStep(step) };
		outcomes.push(outcome);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.log(`== ${step.name}: ${describe(outcome)} (${seconds} s)`);
	}
	return outcomes;
}

function findMissing(step: Step, outcomes: readonly Outcome[]): Outcome | undefined {
	const needed = outcomes.find((outcome) => outcome.step.name === step.needs);
	if (needed === undefined || needed.counts.failed === 0) return undefined;
	return {
		step,
		counts: { passed: 0, failed: 0, skipped: 1 },
		skippedFor: needed.step.name,
	};
}

async function runStep({ args, count, report, prepare }: Step): Promise<Counts> {
	// What an earlier run left behind must never be counted.
	if (report !== undefined) rmSync(report, { force: true });
	try {
		await prepare?.();
		const exitCode = await runChild(process.execPath, args, { env: testEnvironment(report) });
		return count({ exitCode, report: readReport(report) });
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return countCommand({ exitCode: 1 });
	}
}

/** The site under test is ours, on a fixed day, whatever the shell has set for other commands. */
function testEnvironment(report: string | undefined): NodeJS.ProcessEnv {
	const { CONTENT_DIR: _content, ...env } = process.env;
	return {
		...env,
		// Test runners then neither write missing snapshots nor accept a test.only.
		CI: '1',
		TODAY: testDay,
		SITE_URL: testSiteUrl,
		...(report !== undefined && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
	};
}

function readReport(file: string | undefined): string | undefined {
	if (file === undefined) return undefined;
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function describe({ counts, skippedFor }: Outcome): string {
	if (skippedFor !== undefined) return `skipped, because ${skippedFor} failed`;
	return counts.failed === 0 ? 'passed' : 'FAILED';
}
