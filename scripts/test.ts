/** `npm test [-- <steps>]`: runs every check that there is, and ends with one line that counts all tests. */
import { formatCounts, sumCounts } from '../tests/run/counts.ts';
import { runSteps } from '../tests/run/run-step.ts';
import { chooseSteps } from '../tests/run/steps.ts';
import { runMain } from './setup/failure.mjs';

await runMain(async () => {
	const outcomes = await runSteps(chooseSteps(process.argv.slice(2)));
	const counts = sumCounts(outcomes.map((outcome) => outcome.counts));
	const failed = outcomes.filter((outcome) => outcome.counts.failed > 0);
	const names = failed.map(({ step }) => step.name);
	if (names.length > 0) console.log(`\nRun what failed again with: npm test -- ${names.join(' ')}`);
	console.log(`\n${formatCounts(counts)}`);
	return counts.failed === 0 ? 0 : 1;
});
