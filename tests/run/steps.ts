import { ensureBrowser } from '../../scripts/setup/browser.mjs';
import { ensureNginx } from '../../scripts/setup/nginx.mjs';
import { SetupFailure } from '../../scripts/setup/failure.mjs';
import { toolFile } from '../../scripts/setup/tools.mjs';
import { buildCrowdedSite } from '../browser/crowded-site.ts';
import { testSiteFolder } from './conditions.ts';
import {
	countCommand,
	countPlaywright,
	countVitest,
	type Counts,
	type StepResult,
} from './counts.ts';

/** One step of `npm test`. */
export interface Step {
	name: string;
	/** What it looks at, for the heading. */
	about: string;
	/** What Node is called with. */
	args: readonly string[];
	count: (result: StepResult) => Counts;
	/** Where its runner writes its JSON report, if it is a test runner. */
	report?: string;
	/** The step without whose success this one makes no sense. */
	needs?: string;
	/** What has to be there before. Throws when it cannot be had. */
	prepare?: () => Promise<unknown>;
}

const reportFolder = '.cache/test-reports';

/** All steps, in the order in which they run: what is quick and what is most often wrong comes first. */
export const steps: readonly Step[] = [
	{
		name: 'format',
		about: 'files are formatted (npm run format mends it)',
		args: [toolFile('prettier'), '--check', '--log-level=warn', '.'],
		count: countCommand,
	},
	{
		name: 'lint',
		about: 'code keeps the rules, who imports whom among them',
		args: [toolFile('eslint'), '--max-warnings=0', '.'],
		count: countCommand,
	},
	{
		name: 'types',
		about: 'types fit in .ts, .mjs and .astro files',
		args: [toolFile('astro'), 'check', '--minimumFailingSeverity=warning'],
		count: countCommand,
	},
	{
		name: 'unused',
		about: 'no file, export or dependency is left over',
		args: [toolFile('knip'), '--no-progress'],
		count: countCommand,
	},
	{
		name: 'content',
		about: 'the content keeps its rules',
		args: ['scripts/check-content.ts'],
		count: countCommand,
	},
	vitestStep('unit', 'the modules do what they say'),
	{
		name: 'build',
		about: 'the site builds',
		args: ['scripts/build.ts', '--outDir', testSiteFolder],
		count: countCommand,
	},
	{ ...vitestStep('site', 'the built files are sound'), needs: 'build', prepare: ensureNginx },
	{
		name: 'browser',
		about: 'the site works in a browser',
		args: [toolFile('@playwright/test', 'playwright'), 'test'],
		count: countPlaywright,
		report: `${reportFolder}/browser.json`,
		needs: 'build',
		prepare: async () => {
			await ensureBrowser();
			await buildCrowdedSite();
		},
	},
	{
		name: 'bench',
		about: 'search can be measured beside its peers',
		args: ['scripts/bench/search.ts', '--sizes=100', '--quick'],
		count: countCommand,
	},
];

/**
 * The steps that were asked for, with those that they need, in the usual order. Nothing asked means all.
 *
 * @throws {SetupFailure} When a name is unknown.
 */
export function chooseSteps(names: readonly string[]): Step[] {
	const known = steps.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		throw new SetupFailure(
			`npm test has no step "${unknown}". The steps are: ${known.join(', ')}. For example: npm test -- ${known[0]}`,
		);
	}
	if (names.length === 0) return [...steps];
	const needed = steps.filter(({ name }) => names.includes(name)).map(({ needs }) => needs);
	return steps.filter(({ name }) => names.includes(name) || needed.includes(name));
}

function vitestStep(project: string, about: string): Step {
	const report = `${reportFolder}/${project}.json`;
	return {
		name: project,
		about,
		args: [
			toolFile('vitest'),
			'run',
			`--project=${project}`,
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		count: countVitest,
		report,
	};
}
