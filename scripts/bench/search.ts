/** `npm run bench:search [-- --sizes 100,1000 --quick]`: builds search indexes with ours and its peers, and measures each. */
import { parseArgs } from 'node:util';
import { runSearchBench } from '../../tests/bench/search/run.ts';
import { runMain } from '../setup/failure.mjs';

await runMain(async () => {
	const { values } = parseArgs({
		options: { sizes: { type: 'string' }, quick: { type: 'boolean', default: false } },
	});
	await runSearchBench(values.sizes, values.quick);
});
